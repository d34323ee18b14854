using Mass.Graph.Access;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Mass.Graph.Http.Reports;

/// <summary>The reports at hand: those that come with the gateway, and the association's own out of a folder that is watched.</summary>
internal sealed partial class SavedReports(ReportReader reader, IReadOnlyList<ReportText> shipped, IOptions<ReportOptions> options, ILogger<SavedReports> log) : IDisposable
{
    private const string Pattern = "*.graphql";
    private readonly SemaphoreSlim _loading = new(1);
    private volatile Shelf _shelf = new([]);
    private PhysicalFileProvider? _folder;
    private IDisposable? _watch;

    /// <summary>All of them, by name.</summary>
    public IReadOnlyList<SavedReport> All => _shelf.All;

    public SavedReport? Find(string name) => _shelf.ByName.GetValueOrDefault(name);

    public SavedReport? FindByHash(string hash) => _shelf.ByHash.GetValueOrDefault(hash);

    /// <summary>The audiences whose schemas reports are held against, everyone among them.</summary>
    public static IEnumerable<Audience> Audiences(IEnumerable<ReportText> texts) =>
        texts.Select(text => Enum.TryParse<AccessClass>(text.For, ignoreCase: true, out var access) && Enum.IsDefined(access) ? Audience.Least(access) : Audience.Everyone).Append(Audience.Everyone).Distinct();

    /// <summary>Reads them for the first time. What is wrong with one stops the start.</summary>
    public async Task StartAsync()
    {
        var problems = new List<string>();
        if (options.Value.Folder is { Length: > 0 } folder && !Directory.Exists(folder))
            throw new StartupException($"The folder of reports {Path.GetFullPath(folder)} is not there. Make it, or mend the setting Mass:Reports:Folder.");
        var read = await ReadAsync(problems);
        if (problems.Count > 0)
            throw new StartupException(string.Join(Environment.NewLine, problems));
        _shelf = read;
        if (options.Value.Folder is { Length: > 0 } watched)
        {
            _folder = new PhysicalFileProvider(Path.GetFullPath(watched));
            _watch = ChangeToken.OnChange(() => _folder.Watch(Pattern), () => _ = ReloadAsync());
        }
    }

    /// <summary>Reads them again. What is wrong with one now is logged, and its former text stays while its file is there.</summary>
    public async Task ReloadAsync()
    {
        await _loading.WaitAsync();
        try
        {
            if (options.Value.Folder is { } folder && !Directory.Exists(folder))
                throw new DirectoryNotFoundException($"The folder of reports {Path.GetFullPath(folder)} is no longer there.");
            var problems = new List<string>();
            var read = await ReadAsync(problems);
            _shelf = read;
            LogReloaded(log, read.All.Count);
            foreach (var problem in problems)
                LogProblem(log, problem);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            LogFailed(log, e);
        }
        finally
        {
            _loading.Release();
        }
    }

    public void Dispose()
    {
        _watch?.Dispose();
        _folder?.Dispose();
    }

    private async Task<Shelf> ReadAsync(List<string> problems)
    {
        var own = Own(problems).ToList();
        var names = own.Select(text => text.Name).ToHashSet(StringComparer.Ordinal);
        var reports = new List<SavedReport>();
        foreach (var text in shipped.Where(text => !names.Contains(text.Name)).Concat(own))
        {
            var before = problems.Count;
            if (await reader.ReadAsync(text, problems) is { } report)
                reports.Add(report);
            else if (problems.Count > before && Find(text.Name) is { } former)
                reports.Add(former);
        }

        return new Shelf([.. reports.OrderBy(report => report.Name, StringComparer.Ordinal)]);
    }

    private IEnumerable<ReportText> Own(List<string> problems)
    {
        if (options.Value.Folder is not { Length: > 0 } folder || !Directory.Exists(folder))
            yield break;
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles(Pattern).OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            var where = $"The report {file.Name}";
            if (file.Length > options.Value.MaxFileBytes)
            {
                problems.Add($"{where} has {file.Length} bytes; at most {options.Value.MaxFileBytes} are read. Make it shorter.");
                continue;
            }

            yield return new ReportText(Path.GetFileNameWithoutExtension(file.Name), File.ReadAllText(file.FullName), IsOwn: true, where);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The saved reports were read again; there are {Count}.")]
    private static partial void LogReloaded(ILogger log, int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Problem} The report stays as it was until this is mended.")]
    private static partial void LogProblem(ILogger log, string problem);

    [LoggerMessage(Level = LogLevel.Error, Message = "The folder of saved reports could not be read; they stay as they were.")]
    private static partial void LogFailed(ILogger log, Exception exception);

    private sealed class Shelf(IReadOnlyList<SavedReport> all)
    {
        public IReadOnlyList<SavedReport> All => all;

        public Dictionary<string, SavedReport> ByName { get; } = all.ToDictionary(report => report.Name, StringComparer.Ordinal);

        public Dictionary<string, SavedReport> ByHash { get; } = all.DistinctBy(report => report.Hash).ToDictionary(report => report.Hash, StringComparer.Ordinal);
    }
}
