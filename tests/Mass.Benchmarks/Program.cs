using BenchmarkDotNet.Running;
using Mass.Benchmarks;

if (args is ["startup", ..])
{
    return await Startup.Measure(args.Length > 1 ? args[1] : null);
}

if (args is ["storage"])
{
    return await Storage.Measure();
}

BenchmarkSwitcher.FromAssembly(typeof(Scale).Assembly).Run(args);
return 0;
