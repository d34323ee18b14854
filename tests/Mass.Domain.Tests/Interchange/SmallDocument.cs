using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Mass.Domain.Tests.Interchange;

/// <summary>A short plan document that is right, and versions of it with one thing changed.</summary>
internal static partial class SmallDocument
{
    public const string Text =
        """
        {
          "$schema": "urn:mass:plan-document:1",
          "format": "mass-plan/1",
          "association": {
            "slug": "fictitious",
            "name": "Fictitious Association",
            "positions": [
              { "abbreviation": "ED", "title": "Executive Director" },
              { "title": "Archivist", "responsibilities": ["Keeps the papers"], "reportsTo": "ED", "fullTimeEquivalent": 0.5, "places": 2 }
            ],
            "committees": [
              { "abbreviation": "EC", "name": "Executive Committee", "kind": "executive" },
              {
                "name": "Small group", "kind": "working", "parent": "EC", "purpose": "To try", "meetingCadence": "quarterly", "agendaSections": ["Minutes", "Tries"],
                "namedIn": "A 1)", "quorum": 3, "formedOn": "2024-07-01", "dissolvedOn": "2025-06-30"
              }
            ],
            "seats": [
              { "label": "Chair", "kind": "chair", "committee": "EC", "voting": true, "termYears": 2, "from": "2024-07-01", "to": "2029-06-30" },
              { "label": "One more", "kind": "member", "proposedFor": ["EC"], "represents": "those who try", "namedIn": "A 1)", "asWritten": "one more seat" }
            ],
            "partners": [
              { "name": "Another association", "kind": "organization", "expansion": "Another association of others", "mentionedIn": ["A"] }
            ],
            "documents": [
              { "code": "D-1", "title": "Report", "kind": "annualReport", "date": "2024-06-30", "url": "https://example.org/report", "group": "Reports", "subject": "The year" },
              { "code": "D-2", "title": "Report again", "kind": "annualReport", "supersedes": "D-1", "step": "A", "published": false, "reviewOn": "2026-06-30" }
            ]
          },
          "plan": {
            "slug": "small",
            "effectiveOn": "2025-05-01",
            "title": "Small plan",
            "start": "2024-07-01",
            "end": "2029-06-30",
            "theoryOfAction": { "if": "we try", "then": "it works", "asWritten": "IF we try, THEN it works" },
            "reviewCadence": "annual",
            "stages": [
              { "stage": "conceive", "definition": "an idea" },
              { "stage": "sustain", "definition": "a habit" }
            ],
            "initiatives": [
              { "number": "1", "heading": "Initiative 1", "statement": "To try" },
              { "number": "O", "heading": "Standing operations" }
            ],
            "keyPrinciples": ["We serve."],
            "glossary": [
              { "abbreviation": "ED", "meaning": "Executive Director", "kind": "staffPosition" }
            ],
            "timeline": [
              { "dateAsWritten": "spring 2024", "start": "2024-03", "end": "2024-05", "body": "EC", "documents": ["D-1"] }
            ],
            "steps": [
              {
                "code": "A",
                "section": "actionSteps",
                "title": "Try",
                "text": "Try: 1) once",
                "items": [{ "label": "1)", "text": "once", "items": [{ "label": "a)", "text": "again" }] }],
                "initiativesAsWritten": "1 and O",
                "initiatives": ["1", "O"],
                "tiersAsWritten": "All",
                "tiers": ["all"],
                "schedule": "2024 and ongoing",
                "cadences": [{ "cadence": "annual", "asWritten": "every year", "anchorYear": 2024 }],
                "responsibleAsWritten": "ED, EC and teams",
                "responsible": [
                  { "asWritten": "ED", "kind": "position", "position": "ED" },
                  { "asWritten": "EC", "kind": "committee", "committee": "EC" },
                  { "asWritten": "teams", "kind": "unnamedGroup" }
                ],
                "stageChanges": [
                  { "id": "018f0000-0000-7000-8000-000000000001", "stage": "initiate", "effectiveOn": "2024-09-01", "recordedAt": "2024-09-01T09:30:00Z" }
                ],
                "progressUpdates": [
                  { "on": "2024-10-01", "recordedAt": "2024-10-01T09:30:00.25-04:00", "text": "Under way." }
                ]
              },
              {
                "code": "B",
                "section": "standingOperations",
                "addedOn": "2024-08-01",
                "effectiveOn": "2025-01-01",
                "title": "Go on",
                "text": "Go on",
                "initiativesAsWritten": "O",
                "initiatives": ["O"],
                "tiersAsWritten": "One",
                "tiers": ["one"],
                "schedule": "2024-2028",
                "retirements": [{ "retiredOn": "2025-02-01", "restoredOn": "2025-03-01" }, { "retiredOn": "2025-04-01" }],
                "earlier": [
                  {
                    "effectiveOn": "2024-08-01",
                    "title": "Go",
                    "text": "Go",
                    "initiativesAsWritten": "O",
                    "initiatives": ["O"],
                    "tiersAsWritten": "One",
                    "tiers": ["one"],
                    "schedule": "2024"
                  }
                ]
              }
            ],
            "amendments": [
              { "kind": "added", "target": "actionStep", "key": "B", "on": "2024-08-01", "againstVersion": 1 },
              {
                "kind": "changed", "target": "actionStep", "key": "B", "on": "2025-01-01", "againstVersion": 2, "recordedAt": "2025-01-01T12:00:00Z",
                "changes": [{ "field": "title", "before": "Go", "after": "Go on" }]
              }
            ],
            "earlier": [
              { "title": "Very small plan", "start": "2024-07-01", "end": "2028-06-30", "initiatives": [{ "number": "1", "heading": "Initiative 1" }] }
            ]
          }
        }
        """;

    /// <summary>The document with the value of one member or item replaced, or the member added; without it when the value is null.</summary>
    public static string With(string path, string? json) => With(Text, path, json);

    /// <summary>The same for another document.</summary>
    public static string With(string document, string path, string? json)
    {
        var root = JsonNode.Parse(document)!;
        var parts = Part().Matches(path).Select(match => match.Value.Trim('.', '[', ']')).ToArray();
        var parent = parts[..^1].Aggregate(root, (node, part) => node is JsonArray list ? list[int.Parse(part, CultureInfo.InvariantCulture)]! : node[part]!);
        if (parent is JsonArray items)
        {
            items[int.Parse(parts[^1], CultureInfo.InvariantCulture)] = JsonNode.Parse(json!);
        }
        else if (json is null)
        {
            Assert.True(parent.AsObject().Remove(parts[^1]));
        }
        else
        {
            parent[parts[^1]] = JsonNode.Parse(json);
        }

        return root.ToJsonString(Indented);
    }

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    [GeneratedRegex(@"(?<=\.)[^.\[]+|\[\d+\]")]
    private static partial Regex Part();
}
