using GraphQL.Types;

namespace Mass.Graph.Querying.Filtering;

/// <summary>The input types of filter operations, with Hot Chocolate's names.</summary>
internal static class OperationInputs
{
    public static InputObjectGraphType Create(string name, ScalarGraphType leaf)
    {
        var input = new InputObjectGraphType { Name = name, Description = $"Which values of {leaf.Name} fit; all that is given has to hold." };
        if (leaf is StringGraphType)
        {
            input.AddPart("and", new ListGraphType(new NonNullGraphType(input)), "All of these have to hold.");
            input.AddPart("or", new ListGraphType(new NonNullGraphType(input)), "At least one of these has to hold; an empty list matches nothing.");
        }

        input.AddPart("eq", leaf, "Equal to the value; null means has none.");
        input.AddPart("neq", leaf, "Not equal to the value; null means has one.");
        if (leaf is not BooleanGraphType)
        {
            // A list of truth values says nothing that eq and neq do not.
            input.AddPart("in", new ListGraphType(leaf), "Equal to one of the values; an empty list matches nothing.");
            input.AddPart("nin", new ListGraphType(leaf), "Equal to none of the values.");
        }

        if (leaf is StringGraphType)
        {
            foreach (var (operation, words) in new[] { ("contains", "contains"), ("startsWith", "starts with"), ("endsWith", "ends with") })
            {
                input.AddPart(operation, leaf, $"The text {words} the value, upper and lower case told apart.");
                input.AddPart("n" + operation, leaf, $"Not: the text {words} the value.");
                input.AddPart(operation + "IgnoreCase", leaf, $"The text {words} the value, upper and lower case alike.");
            }

            input.AddPart("eqIgnoreCase", leaf, "Equal to the value, upper and lower case alike.");
        }
        else if (leaf is not (EnumerationGraphType or BooleanGraphType or IdGraphType or Scalars.UrlScalar))
        {
            foreach (var (operation, words) in new[] { ("gt", "greater than"), ("gte", "greater than or equal to"), ("lt", "less than"), ("lte", "less than or equal to") })
            {
                input.AddPart(operation, leaf, $"Is {words} the value; what is null is not.");
                input.AddPart("n" + operation, leaf, $"Not: is {words} the value; what is null fits.");
            }
        }

        return input;
    }

    public static InputObjectGraphType CreateList(string name, InputObjectGraphType element)
    {
        var input = new InputObjectGraphType { Name = name, Description = "What the items of a list have to be; all that is given has to hold." };
        input.AddPart("all", element, "Every item fits; so does an empty list.");
        input.AddPart("none", element, "No item fits; so does an empty list.");
        input.AddPart("some", element, "At least one item fits.");
        input.AddPart("any", new BooleanGraphType { Description = "True or false." }, "Whether there are items at all.");
        return input;
    }
}
