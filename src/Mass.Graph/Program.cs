using Mass.Graph.CommandLine;

return await MassCommand.Create().Parse(args).InvokeAsync();
