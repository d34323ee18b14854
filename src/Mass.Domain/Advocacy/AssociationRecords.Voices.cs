using Mass.Domain.Advocacy;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>Records that a person testified on a bill in the association's name.</summary>
    /// <param name="billId">The id of the bill.</param>
    /// <param name="personId">The id of the person.</param>
    /// <param name="on">The day.</param>
    /// <param name="form">How the testimony was given.</param>
    /// <param name="recordedAt">The moment of recording.</param>
    /// <param name="documentId">The id of the document with its words, or null.</param>
    /// <exception cref="BrokenRuleException">There is no such bill, person or document, or the bill was not yet filed or already settled on that day.</exception>
    public AssociationRecords Testify(Guid billId, Guid personId, DateOnly on, TestimonyForm form, DateTimeOffset recordedAt, Guid? documentId = null)
    {
        var testimony = new Testimony
        {
            Id = EntityId.New(recordedAt),
            AssociationId = Association.Id,
            BillId = billId,
            PersonId = personId,
            On = on,
            Form = form,
            DocumentId = documentId,
        };
        RequireTestimony(testimony);
        return this with { Testimonies = [.. Testimonies, testimony] };
    }

    /// <summary>Records news that went out to the members.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="on">The day.</param>
    /// <param name="title">The title.</param>
    /// <param name="recordedAt">The moment of recording.</param>
    /// <param name="text">The text, or null.</param>
    /// <param name="level">Which level of government it is about, or null.</param>
    /// <param name="billIds">The ids of the bills that it is about, or null.</param>
    /// <param name="stepIds">The ids of the steps that it serves, or null.</param>
    /// <exception cref="BrokenRuleException">There is no such bill or step.</exception>
    public AssociationRecords SendUpdate(
        UpdateChannel channel,
        DateOnly on,
        string title,
        DateTimeOffset recordedAt,
        string? text = null,
        GovernmentLevel? level = null,
        IReadOnlyList<Guid>? billIds = null,
        IReadOnlyList<Guid>? stepIds = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        var update = new AdvocacyUpdate
        {
            Id = EntityId.New(recordedAt),
            AssociationId = Association.Id,
            On = on,
            Channel = channel,
            Level = level,
            Title = title,
            Text = text,
            BillIds = billIds ?? [],
            StepIds = stepIds ?? [],
        };
        RequireNews(update);
        return this with { AdvocacyUpdates = [.. AdvocacyUpdates, update] };
    }

    private void RequireTestimony(Testimony testimony)
    {
        var bill = KnownBill(testimony.BillId);
        if (!People.Any(person => person.Id == testimony.PersonId))
        {
            throw new BrokenRuleException(AdvocacyRules.UnknownReference, $"There is no person {testimony.PersonId}; enter the person first.");
        }

        if (testimony.DocumentId is { } given && !Documents.Any(document => document.Id == given))
        {
            throw new BrokenRuleException(AdvocacyRules.UnknownReference, $"There is no document {given}; add it first.");
        }

        // On the day of its end a bill may still be spoken on.
        if (bill.AsOf(testimony.On) is null || (testimony.On > DateOnly.MinValue && bill.AsOf(testimony.On.AddDays(-1)) is { IsSettled: true }))
        {
            throw new BrokenRuleException(AdvocacyRules.TestimonyOutsideOfBill, $"{bill.Number} was not under way on {testimony.On:yyyy-MM-dd}; give a day from its filing to its end.");
        }
    }

    private void RequireNews(AdvocacyUpdate update)
    {
        foreach (var bill in update.BillIds)
        {
            KnownBill(bill);
        }

        RequireSteps(update.Title, update.StepIds);
    }
}
