using System.Diagnostics.CodeAnalysis;
using System.Text;
using Mass.Domain.Interchange;
using Mass.Domain.Tests.Seed;

namespace Mass.Domain.Tests.Interchange;

[SuppressMessage("Security", "CA5394", Justification = "The cases have to be the same every time.")]
public class FuzzTests
{
    [Fact]
    public void The_shipped_plan_cut_off_anywhere_is_refused_with_problems()
    {
        var document = ShippedPlan.Document.AsSpan().TrimEnd((byte)'\n').ToArray();
        for (var length = 0; length < document.Length; length += 151)
        {
            var exception = Assert.Throws<PlanDocumentException>(() => PlanDocument.Read(document.AsSpan(0, length)));
            Assert.Single(exception.Problems);
        }
    }

    [Fact]
    public void The_shipped_plan_with_bytes_changed_reads_or_is_refused_with_problems() => Flipped(ShippedPlan.Document, 400);

    [Fact]
    public void The_small_document_with_bytes_changed_reads_or_is_refused_with_problems() => Flipped(Encoding.UTF8.GetBytes(SmallDocument.Text), 4000);

    private static void Flipped(byte[] document, int count)
    {
        var random = new Random(20240701);
        var (read, refused) = (0, 0);
        for (var i = 0; i < count; i++)
        {
            var changed = (byte[])document.Clone();
            for (var flips = random.Next(1, 5); flips > 0; flips--)
            {
                // Half of the changes are a bit, half of them a character that means something in JSON.
                var at = random.Next(changed.Length);
                changed[at] = random.Next(2) == 0 ? (byte)(changed[at] ^ (1 << random.Next(8))) : (byte)"{}[]\",:\\0 "[random.Next(10)];
            }

            if (PlanDocument.TryRead(changed, out var problems) is null)
            {
                refused++;
                Assert.NotEmpty(problems);
                Assert.All(problems, problem => Assert.InRange(problem.Line, 1, changed.AsSpan().Count((byte)'\n') + 1));
            }
            else
            {
                read++;
                Assert.Empty(problems);
            }
        }

        Assert.True(read > 0 && refused > 0, $"{read} were read and {refused} were refused.");
    }
}
