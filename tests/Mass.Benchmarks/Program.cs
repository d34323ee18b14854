using System.Globalization;
using Mass.Benchmarks;
using Mass.Benchmarks.Table;

if (args is ["table", .. var table])
{
    return await TableRun.Measure(table);
}

if (args is [BaselineServer.Mode, var file])
{
    return await BaselineServer.Run(file);
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
    return Publish.Measure(sizesPublished.Length > 0 ? [.. sizesPublished.Select(size => int.Parse(size, CultureInfo.InvariantCulture))] : [1, 10, 100]);
}

if (args is ["scale", .. var scales])
{
    return await ScaleTable.Measure(scales.Length > 0 ? [.. scales.Select(scale => int.Parse(scale, CultureInfo.InvariantCulture))] : [1, 10, 100]);
}

Console.Error.WriteLine("What is to be measured? table, scale, writes, publish, export, questions or live; docs/performance.md shows how to ask.");
return 1;
