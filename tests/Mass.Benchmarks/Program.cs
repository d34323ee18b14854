using System.Globalization;
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

if (args is ["export"])
{
    return await Export.Measure();
}

if (args is ["live", .. var subscribers])
{
    return await Live.Measure(subscribers.Length > 0 ? [.. subscribers.Select(count => int.Parse(count, CultureInfo.InvariantCulture))] : [100, 1000]);
}

if (args is [Live.ClientsMode, var gateway, var clients])
{
    return await Live.RunClients(new Uri(gateway), int.Parse(clients, CultureInfo.InvariantCulture));
}

if (args is ["questions", .. var sizes])
{
    return await Questions.Measure(sizes.Length > 0 ? [.. sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture))] : [1, 100]);
}

if (args is ["writes", .. var sizesWritten])
{
    return await Writes.Measure(sizesWritten.Length > 0 ? [.. sizesWritten.Select(size => int.Parse(size, CultureInfo.InvariantCulture))] : [1, 10]);
}

if (args is ["publish", .. var sizesPublished])
{
    return await Publish.Measure(sizesPublished.Length > 0 ? [.. sizesPublished.Select(size => int.Parse(size, CultureInfo.InvariantCulture))] : [1, 10, 100]);
}

if (args is ["scale", .. var scales])
{
    return await ScaleTable.Measure(scales.Length > 0 ? [.. scales.Select(scale => int.Parse(scale, CultureInfo.InvariantCulture))] : [1, 10, 100]);
}

BenchmarkSwitcher.FromAssembly(typeof(Scale).Assembly).Run(args);
return 0;
