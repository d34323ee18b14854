using Mass.Domain.Finance;

namespace Mass.Domain;

public sealed partial record AssociationRecords
{
    /// <summary>Opens a fiscal year.</summary>
    /// <param name="year">The fiscal year.</param>
    /// <exception cref="BrokenRuleException">It ends before it starts, it shares a day with another, or its currency is no code of three capital letters.</exception>
    public AssociationRecords OpenFiscalYear(FiscalYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        RequireYear(year, FiscalYears);
        return this with { FiscalYears = [.. FiscalYears, year with { IsClosed = false }] };
    }

    /// <summary>Amends a fiscal year's name, last day or currency while its books are open.</summary>
    /// <param name="year">The fiscal year as it is to be, with the first day that it has.</param>
    /// <exception cref="BrokenRuleException">No fiscal year starts on that day, its books are closed or would be, it ends before it starts, it shares a day with another, or its currency is no code of three capital letters.</exception>
    public AssociationRecords AmendFiscalYear(FiscalYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        RequireOwn(year.AssociationId, nameof(year));
        ArgumentException.ThrowIfNullOrWhiteSpace(year.Name, nameof(year));
        if (FiscalYears.All(each => each.Id != year.Id))
        {
            throw NotThere(FinanceRules.UnknownYear, "fiscal year", $"from {year.StartsOn:yyyy-MM-dd} on", "its first day");
        }

        RequireKept(OpenYear(year.Id), year, year.Name, ("closing", static each => each.IsClosed, "close its books instead"));
        RequireYear(year, FiscalYears.Where(each => each.Id != year.Id));
        return WithYear(year);
    }

    /// <summary>Closes the books of a fiscal year.</summary>
    /// <param name="yearId">The id of the fiscal year.</param>
    /// <exception cref="BrokenRuleException">There is no such year, it is closed already, or an actual amount is not known.</exception>
    public AssociationRecords CloseFiscalYear(Guid yearId)
    {
        var year = OpenYear(yearId);
        var missing = FinancialLines.Where(line => line.FiscalYearId == yearId && line.Actual is null).Select(line => line.Code).ToList();
        return missing.Count > 0
            ? throw new BrokenRuleException(FinanceRules.ActualMissing, $"{year.Name} has no actual amount for {string.Join(", ", missing)}; record it, 0 where nothing came in or went out.")
            : WithYear(year with { IsClosed = true });
    }

    /// <summary>Opens the books of a closed fiscal year again, to mend them.</summary>
    /// <param name="yearId">The id of the fiscal year.</param>
    /// <exception cref="BrokenRuleException">There is no such year, or it is open.</exception>
    public AssociationRecords ReopenFiscalYear(Guid yearId)
    {
        var year = KnownYear(yearId);
        return year.IsClosed
            ? WithYear(year with { IsClosed = false })
            : throw new BrokenRuleException(FinanceRules.YearOpen, $"{year.Name} is open; record in it what there is to record.");
    }

    /// <summary>Adds a line to the budget of a fiscal year.</summary>
    /// <param name="line">The line.</param>
    /// <exception cref="BrokenRuleException">There is no such fiscal year or position, the year is closed, the code is taken in it, or the budget is below zero.</exception>
    public AssociationRecords BudgetLine(FinancialLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentException.ThrowIfNullOrWhiteSpace(line.Code);
        ArgumentException.ThrowIfNullOrWhiteSpace(line.Category);
        var year = OpenYear(line.FiscalYearId);
        if (FinancialLines.Any(other => other.Id == line.Id))
        {
            throw new BrokenRuleException(FinanceRules.DuplicateLine, $"{year.Name} has a line {line.Code}; revise its budget, or give the new one another code.");
        }

        RequirePosition(line);
        RequireBudget(line.Code, line.Budget);
        return this with { FinancialLines = [.. FinancialLines, line] };
    }

    /// <summary>Amends a line's kind, category, description or responsible position while the books of its fiscal year are open.</summary>
    /// <param name="line">The line as it is to be, of the fiscal year and with the code that it has.</param>
    /// <exception cref="BrokenRuleException">No line of the fiscal year has that code, the year is closed, an amount differs, or there is no such position.</exception>
    public AssociationRecords AmendFinancialLine(FinancialLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        RequireOwn(line.AssociationId, nameof(line));
        ArgumentException.ThrowIfNullOrWhiteSpace(line.Category, nameof(line));
        if (FinancialLines.All(each => each.Id != line.Id))
        {
            throw NotThere(FinanceRules.UnknownLine, "financial line", line.Code, "its fiscal year and its code");
        }

        RequireKept(
            LineInOpenYear(line.Id), line, line.Code, ("budget", static each => each.Budget, "revise the budget instead"), ("actual amount", static each => each.Actual, "record the actual amount instead"));
        RequirePosition(line);
        return WithLine(line);
    }

    /// <summary>Changes the amount that is budgeted in a line.</summary>
    /// <param name="lineId">The id of the line.</param>
    /// <param name="budget">The amount from then on, or null when the line is not budgeted.</param>
    /// <exception cref="BrokenRuleException">There is no such line, its fiscal year is closed, or the budget is below zero.</exception>
    public AssociationRecords ReviseBudget(Guid lineId, decimal? budget)
    {
        var line = LineInOpenYear(lineId);
        RequireBudget(line.Code, budget);
        return WithLine(line with { Budget = budget });
    }

    /// <summary>Records what came in or went out in a line so far, in place of what was recorded before.</summary>
    /// <param name="lineId">The id of the line.</param>
    /// <param name="actual">The amount, below zero when more was paid back than came in or went out, or null when it is not known.</param>
    /// <exception cref="BrokenRuleException">There is no such line, or its fiscal year is closed.</exception>
    public AssociationRecords RecordActual(Guid lineId, decimal? actual) => WithLine(LineInOpenYear(lineId) with { Actual = actual });

    private static void RequireYear(FiscalYear year, IEnumerable<FiscalYear> others)
    {
        if (year.EndsOn < year.StartsOn)
        {
            throw new BrokenRuleException(FinanceRules.YearOrder, $"{year.Name} cannot end on {year.EndsOn:yyyy-MM-dd}, before it starts; swap the two days.");
        }

        if (others.FirstOrDefault(other => other.StartsOn <= year.EndsOn && year.StartsOn <= other.EndsOn) is { } overlapping)
        {
            throw new BrokenRuleException(
                FinanceRules.YearsOverlap, $"{year.Name} shares days with {overlapping.Name}, which ends on {overlapping.EndsOn:yyyy-MM-dd}; begin it the day after, or end it before the other begins.");
        }

        if (year.Currency is not { Length: 3 } currency || !currency.All(char.IsAsciiLetterUpper))
        {
            throw new BrokenRuleException(FinanceRules.Currency, $"'{year.Currency}' is no currency; give a code of three capital letters, such as USD.");
        }
    }

    private void RequirePosition(FinancialLine line)
    {
        if (line.PositionId is { } position && !Positions.Any(each => each.Id == position))
        {
            throw new BrokenRuleException(FinanceRules.UnknownPosition, $"{line.Code} names the position {position}, which the association does not have; name one that it has.");
        }
    }

    private FiscalYear KnownYear(Guid yearId) => FiscalYears.FirstOrDefault(year => year.Id == yearId)
        ?? throw new BrokenRuleException(FinanceRules.UnknownYear, $"There is no fiscal year {yearId}; open it first.");

    private FiscalYear OpenYear(Guid yearId)
    {
        var year = KnownYear(yearId);
        return year.IsClosed ? throw new BrokenRuleException(FinanceRules.YearClosed, $"The books of {year.Name} are closed; reopen it first.") : year;
    }

    private FinancialLine LineInOpenYear(Guid lineId)
    {
        var line = FinancialLines.FirstOrDefault(each => each.Id == lineId)
            ?? throw new BrokenRuleException(FinanceRules.UnknownLine, $"There is no line {lineId}; budget it first.");
        OpenYear(line.FiscalYearId);
        return line;
    }

    private static void RequireBudget(string code, decimal? budget)
    {
        if (budget < 0)
        {
            throw new BrokenRuleException(FinanceRules.BudgetBelowZero, $"The budget of {code} cannot be below zero; make it an expense, or a revenue, of the amount.");
        }
    }

    private AssociationRecords WithYear(FiscalYear changed) => this with { FiscalYears = [.. FiscalYears.Select(year => year.Id == changed.Id ? changed : year)] };

    private AssociationRecords WithLine(FinancialLine changed) => this with { FinancialLines = [.. FinancialLines.Select(line => line.Id == changed.Id ? changed : line)] };
}
