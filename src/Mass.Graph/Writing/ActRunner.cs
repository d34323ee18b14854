using GraphQL;
using Mass.Domain;
using Mass.Graph.Access;
using Mass.Graph.History;
using Mass.Graph.Querying;
using Mass.Graph.Writing.Inputs;

namespace Mass.Graph.Writing;

/// <summary>Runs a mutation: reads its input in the view of the caller, has the act done when its turn comes, and tells what came of it.</summary>
internal sealed class ActRunner<T>(GraphModel model, ActRecipe recipe)
    where T : class
{
    private const int MaxKeyCharacters = 200;

    public async Task<Payload> RunAsync(IResolveFieldContext context)
    {
        var state = RequestState.Of(context);
        var given = (IDictionary<string, object?>)context.Argument<object>(CommonInputs.Argument)!;
        var reading = new InputReading(model, state.Present);
        var values = reading.Values(recipe.Inputs, given);

        var reason = Text(given, CommonInputs.Reason, reading);
        var key = Key(given, state.Caller, reading);
        NameOneself(values, state.Viewer, reading);
        if (!state.Caller.MayWrite)
        {
            reading.Add(new NotAllowedProblem("Your credential is for reading only; take one that may write.", []));
        }

        if (reading.Problems.Count > 0)
        {
            return Payload.Of(reading.Problems);
        }

        var act = new Act
        {
            AssociationId = reading.AssociationId!.Value,
            Action = recipe.Name,
            Caller = state.Caller,
            RequestId = state.RequestId,
            Reason = reason,
            Key = key,
            Do = (stored, at) => Do(stored, new(stored.Records, at, state.Caller, state.Viewer.In(stored.Records.Association.Id), reason), values, given),
            Gives = things => recipe.Gives?.Invoke(values) ?? Given(values, things),
        };
        try
        {
            var done = await context.RequestServices!.GetRequiredService<Writer>().DoAsync(act, context.CancellationToken);
            RequestState.Renew(context);
            return new Payload(done.ThingId, done.Change, null);
        }
        catch (ActRefusedException e) when (e.Refusal != ActRefusal.KeyReused)
        {
            throw new QueryError(e.Refusal == ActRefusal.TooManyWaiting ? ErrorCodes.Overloaded : ErrorCodes.NotSaved, e.Message);
        }
        catch (Exception e) when (Explain(e) is { } problem)
        {
            if (problem is ConflictProblem)
            {
                // What the other has changed is shown as it is since.
                RequestState.Renew(context);
            }

            return Payload.Of([problem]);
        }
    }

    private AssociationRecords Do(StoredState stored, ActMoment moment, IReadOnlyDictionary<string, object?> values, IDictionary<string, object?> given)
    {
        if (!recipe.Permission.Allows(moment, values))
        {
            throw new ProblemException(new NotAllowedProblem($"This is only {recipe.Permission.Words}, in this association; ask someone who is.", []));
        }

        if (recipe.ThingId is { } name && given.TryGetValue(CommonInputs.ExpectedRevision, out var expected) && expected is long revision)
        {
            RequireRevision((Guid)values[name]!, revision, stored, moment.Rights);
        }

        return recipe.Do(values, moment);
    }

    private static void RequireRevision(Guid thing, long expected, StoredState stored, Rights rights)
    {
        var actual = Revisions.Of(thing, stored.Changes, stored.Records, rights);
        if (actual == expected)
        {
            return;
        }

        throw new ProblemException(actual < expected
            ? new InvalidValueProblem($"The thing is at revision {actual}; a revision {expected} has not been.", [CommonInputs.ExpectedRevision])
            : new ConflictProblem(
                $"Someone has changed it since revision {expected}: it is at revision {actual}. Look at what was changed, and send your change again with that revision if it still holds.",
                expected,
                actual,
                typeof(T),
                thing,
                Revisions.Since(expected, thing, stored.Changes, stored.Records, rights)));
    }

    /// <summary>Whether the thing is known by another id now, as a seat is that got another label.</summary>
    private static bool IsGone(Guid thing, IReadOnlyList<ChangedThing> things) => things.Any(each => each.Id == thing && each.How == ThingChange.TakenBack);

    /// <summary>What the act gave: what it made, as a correction of the observation that it names; else what it names, unless that is gone; else what it changed.</summary>
    private Guid? Given(Dictionary<string, object?> values, IReadOnlyList<ChangedThing> things)
    {
        var ofKind = things.Where(thing => thing.Kind == typeof(T).Name).ToList();
        if (ofKind.FirstOrDefault(thing => thing.How == ThingChange.Added) is { } made)
        {
            return made.Id;
        }

        return recipe.ThingId is { } name && (Guid)values[name]! is var named && !IsGone(named, things) ? named : ofKind.FirstOrDefault()?.Id;
    }

    /// <summary>A member who does something for oneself need not say who that is.</summary>
    private void NameOneself(Dictionary<string, object?> values, Viewer viewer, InputReading reading)
    {
        if (recipe.Permission.Self is not { } name || values.ContainsKey(name) || reading.AssociationId is not { } association
            || (recipe.Permission.IsSelfOfMembers && viewer.In(association).IsStaff))
        {
            return;
        }

        if (viewer.In(association).PersonId is { } self)
        {
            values[name] = self;
        }
        else
        {
            reading.Invalid("You are no person of this association's records here; say for whom it is.", [name]);
        }
    }

    private static string? Text(IDictionary<string, object?> given, string name, InputReading reading) =>
        given.TryGetValue(name, out var value) && value is string text && !string.IsNullOrWhiteSpace(text) ? InputTexts.Read(text, reading, [name]) : null;

    private static ActKey? Key(IDictionary<string, object?> given, Caller caller, InputReading reading)
    {
        if (!given.TryGetValue(CommonInputs.IdempotencyKey, out var value) || value is not string text)
        {
            return null;
        }

        if (text.Length is 0 or > MaxKeyCharacters || InputTexts.Unfit(text) is not null)
        {
            reading.Invalid($"An idempotency key has from 1 to {MaxKeyCharacters} characters, without control characters.", [CommonInputs.IdempotencyKey]);
            return null;
        }

        return caller.IsAnyone ? null : new(text, InputHash.Of(given));
    }

    private Problem? Explain(Exception failure) => failure switch
    {
        ProblemException { Problem: var problem } => problem,
        BrokenRuleException rule => new RuleProblem(rule.Code, rule.Message, []),
        ArgumentException argument => new InvalidValueProblem(RecordMaking.Said(argument), recipe.Inputs.Any(input => input.Name == argument.ParamName) ? [argument.ParamName!] : []),
        ActRefusedException reused => new KeyReusedProblem(reused.Message),
        _ => null,
    };
}
