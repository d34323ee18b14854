using Mass.Graph.Explorer;

var app = WebApplication.CreateBuilder(args).Build();
app.MapExplorer();
await app.RunAsync();
