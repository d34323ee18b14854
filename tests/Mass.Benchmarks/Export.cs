using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Mass.Benchmarks.InProcess;
using Mass.Domain;

namespace Mass.Benchmarks;

/// <summary>What a table of some 100,000 rows costs, beside a program that writes the same bytes of this one question straight from the domain's objects.</summary>
internal static class Export
{
    private const int Times = 185;
    private const int Rounds = 5;

    private static readonly byte[] Question = GatewayUnderTest.Request(
        "{ actionSteps { nodes { code title stage addedOn isTitleCoined tiers plan { slug title } } } }", new JsonObject());

    public static async Task<int> Measure()
    {
        var records = Scale.Records(Times);
        var rows = records.Plans.Sum(plan => plan.ActionSteps.Count);
        await using var gateway = await GatewayUnderTest.StartAsync(records);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows of 8 columns, the median of {Rounds} runs after one to warm up"));
        Console.WriteLine();
        Console.WriteLine("| table | MB | gateway, ms | rows a second | allocated, MB | heap above rest, MB | by hand, ms | allocated by hand, MB | gateway / by hand |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
        foreach (var (name, type, byHand) in new (string, string, Action<Stream>)[]
        {
            ("CSV", "text/csv", body => WriteCsv(records, body)),
            ("NDJSON", "application/x-ndjson", body => WriteJsonLines(records, body)),
        })
        {
            await RequireSame(gateway, type, byHand);
            var ours = await Run(body => gateway.Answer(Question, body, type));
            var theirs = await Run(body =>
            {
                byHand(body);
                return Task.CompletedTask;
            });
            if (ours.Bytes != theirs.Bytes)
            {
                throw new InvalidOperationException($"A run gave {ours.Bytes} bytes of {theirs.Bytes}.");
            }

            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {ours.Bytes / 1e6:N1} | {ours.Time:N0} | {rows / ours.Time * 1000:N0} | {ours.Allocated / 1e6:N0} | {ours.Heap / 1e6:N1} | {theirs.Time:N0} | {theirs.Allocated / 1e6:N0} | {ours.Time / theirs.Time:N1} |"));
        }

        return 0;
    }

    private static async Task<(double Time, long Allocated, long Heap, long Bytes)> Run(Func<Stream, Task> write)
    {
        var runs = new List<(double Time, long Allocated, long Heap, long Bytes)>();
        for (var i = 0; i <= Rounds; i++)
        {
            var rest = GC.GetTotalMemory(forceFullCollection: true);
            var allocated = GC.GetTotalAllocatedBytes(precise: true);
            var body = new Sink();
            var watch = Stopwatch.StartNew();
            await write(body);
            runs.Add((watch.Elapsed.TotalMilliseconds, GC.GetTotalAllocatedBytes(precise: true) - allocated, Math.Max(0, body.HighestHeap - rest), body.Length));
        }

        return runs.Skip(1).OrderBy(run => run.Time).ElementAt(Rounds / 2);
    }

    private static async Task RequireSame(GatewayUnderTest gateway, string type, Action<Stream> byHand)
    {
        using var ours = new MemoryStream();
        using var theirs = new MemoryStream();
        await gateway.Answer(Question, ours, type);
        byHand(theirs);
        if (!ours.ToArray().AsSpan().SequenceEqual(theirs.ToArray()))
        {
            throw new InvalidOperationException($"The tables differ in {type}:\n{Start(ours)}\n{Start(theirs)}");
        }
    }

    private static string Start(MemoryStream table) => Encoding.UTF8.GetString(table.ToArray().AsSpan(0, (int)Math.Min(table.Length, 400)));

    private static void WriteCsv(AssociationRecords records, Stream body)
    {
        using var text = new StreamWriter(body, new UTF8Encoding(false), 65_536, leaveOpen: true) { NewLine = "\r\n" };
        text.WriteLine("code,title,stage,addedOn,isTitleCoined,tiers,plan.slug,plan.title");
        foreach (var plan in records.Plans)
        {
            foreach (var step in plan.ActionSteps)
            {
                Cell(text, step.Code);
                text.Write(',');
                Cell(text, step.Title);
                text.Write(',');
                text.Write(step.Stage?.ToString().ToUpperInvariant());
                text.Write(',');
                text.Write(step.AddedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                text.Write(step.IsTitleCoined ? ",true," : ",false,");
                Cell(text, string.Join("; ", step.Tiers.Select(tier => tier.ToString().ToUpperInvariant())));
                text.Write(',');
                Cell(text, plan.Slug);
                text.Write(',');
                Cell(text, plan.Title);
                text.WriteLine();
            }
        }
    }

    private static void Cell(StreamWriter text, string value)
    {
        if (value.Length > 0 && !value.AsSpan().ContainsAny(",;\"\r\n") && value[0] != ' ' && value[^1] != ' ')
        {
            text.Write(value);
            return;
        }

        text.Write('"');
        text.Write(value.Replace("\"", "\"\"", StringComparison.Ordinal));
        text.Write('"');
    }

    private static void WriteJsonLines(AssociationRecords records, Stream body)
    {
        using var json = new Utf8JsonWriter(body, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        foreach (var plan in records.Plans)
        {
            foreach (var step in plan.ActionSteps)
            {
                json.WriteStartObject();
                json.WriteString("code", step.Code);
                json.WriteString("title", step.Title);
                json.WriteString("stage", step.Stage?.ToString().ToUpperInvariant());
                json.WriteString("addedOn", step.AddedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                json.WriteBoolean("isTitleCoined", step.IsTitleCoined);
                json.WriteStartArray("tiers");
                foreach (var tier in step.Tiers)
                {
                    json.WriteStringValue(tier.ToString().ToUpperInvariant());
                }

                json.WriteEndArray();
                json.WriteString("plan.slug", plan.Slug);
                json.WriteString("plan.title", plan.Title);
                json.WriteEndObject();
                json.Flush();
                json.Reset();
                body.WriteByte((byte)'\n');
            }
        }
    }

    /// <summary>Counts what is written and keeps nothing of it, and looks at the heap meanwhile.</summary>
    private sealed class Sink : Stream
    {
        private long length;
        private long looked;

        public long HighestHeap { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => length;

        public override long Position
        {
            get => length;
            set => throw new NotSupportedException();
        }

        public override void Write(byte[] buffer, int offset, int count) => Count(count);

        public override void Write(ReadOnlySpan<byte> buffer) => Count(buffer.Length);

        public override void WriteByte(byte value) => Count(1);

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            Count(count);
            return Task.CompletedTask;
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Count(buffer.Length);
            return ValueTask.CompletedTask;
        }

        public override void Flush()
        {
        }

        public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        private void Count(int bytes)
        {
            length += bytes;
            if (length - looked > 1_000_000)
            {
                looked = length;
                HighestHeap = Math.Max(HighestHeap, GC.GetTotalMemory(forceFullCollection: false));
            }
        }
    }
}
