using Mass.Domain;

namespace Mass.Graph.Tests.Persistence.RegisterTables;

public sealed class StrangeValueTests(StoredRegisters registers) : IClassFixture<StoredRegisters>
{
    [Theory]
    [InlineData("Districts", "Name", "NULL", null)]
    [InlineData("Districts", "Enrollment", "'many'", "'many' is no whole number")]
    [InlineData("Districts", "Enrollment", "99999999999", "overflow")]
    [InlineData("Districts", "Ordinal", "'first'", "'first' is no whole number")]
    [InlineData("Districts", "Code", "'another'", "the other columns say that it is", "Id")]
    [InlineData("Districts", "Kinds", "'[\"Rural\"'", "the JSON cannot be read: ")]
    [InlineData("Districts", "Kinds", "'[\"Countryside\"]'", "the JSON cannot be read: ")]
    [InlineData("Districts", "Kinds", "'[1]'", "the JSON cannot be read: ")]
    [InlineData("Districts", "Kinds", "'{}'", "the JSON cannot be read: ")]
    [InlineData("Districts", "Kinds", "'null'", "null stands in the JSON where a value is needed")]
    [InlineData("Members", "SelfIdentifiedAs", "'[null]'", "null stands in the JSON where a value is needed")]
    [InlineData("Members", "Role", "'Dean'", "'Dean' is not one of Superintendent, AssistantSuperintendent")]
    [InlineData("Members", "Role", "'superintendent'", "'superintendent' is not one of Superintendent")]
    [InlineData("Members", "Role", "'1'", "'1' is not one of Superintendent")]
    [InlineData("Members", "Since", "'2024-02-30'", "'2024-02-30' is not a date such as 2024-07-01")]
    [InlineData("Members", "Since", "'1.7.2024'", "'1.7.2024' is not a date such as 2024-07-01")]
    [InlineData("Appointments", "IsInterim", "2", "2 is neither 0 nor 1")]
    [InlineData("Observations", "Period", "'2024-07-01/2024-06-30'", "'2024-07-01/2024-06-30' is not a period such as 2024-07-01/2025-06-30")]
    [InlineData("Observations", "Value", "'a lot'", "'a lot' is not a number")]
    [InlineData("Observations", "Dimensions", "'[{\"name\":\"a\"}]'", "the JSON cannot be read: ")]
    [InlineData("Observations", "Dimensions", "'[{\"name\":\"a\",\"value\":\"b\",\"colour\":\"c\"}]'", "the JSON cannot be read: ")]
    [InlineData("Observations", "Dimensions", "'[{\"name\":null,\"value\":\"b\"}]'", "the JSON cannot be read: ")]
    [InlineData("Metrics", "Baseline", "'[]'", "the JSON cannot be read: ")]
    [InlineData("TopicRequests", "PlanYear", "1066", "1066")]
    public async Task A_value_that_the_program_would_not_write_is_refused_with_its_place(string table, string column, string value, string? words, string? named = null)
    {
        using var file = registers.Copy();
        var register = Registers.All.Single(register => register.Name == table);
        var id = register.IdOf(register.Of(registers.Stored.Records)[1]);
        var change = $"UPDATE {table} SET \"{column}\" = {value} WHERE Id = '{id}'";
        if (words is null)
        {
            Assert.ThrowsAny<Microsoft.Data.Sqlite.SqliteException>(() => file.Execute(change));
            return;
        }

        file.Execute(change);

        var failure = await file.FailToStartAsync();

        Assert.StartsWith($"{file.File} holds a value that this program did not write ({table}.{named ?? column} in the row with the Id {id}: ", failure.Message, StringComparison.Ordinal);
        Assert.Contains(words, failure.Message, StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith("); mend it with an SQLite tool, or put back a backup.", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Positions", "Responsibilities")]
    [InlineData("Committees", "AgendaSections")]
    public async Task A_list_of_texts_that_is_none_is_refused_with_its_words(string table, string column)
    {
        using var file = registers.Copy();
        file.Execute($"UPDATE {table} SET {column} = '[null]'");

        Assert.Contains("'[null]' is no list of texts", (await file.FailToStartAsync()).Message, StringComparison.Ordinal);
    }
}
