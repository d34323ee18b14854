using GraphQL.Types;

namespace Mass.Graph.Compiling;

/// <summary>What a request that comes again gave to its operation the last time: the same variables give the same values, for whoever asks and whenever.</summary>
internal sealed class LastValues
{
    private OperationValues? last;

    /// <summary>The values for the operation as it is in a schema; null when they are not known.</summary>
    public OperationValues? In(ISchema schema) => last is { } values && values.Schema == schema ? values : null;

    public void Keep(OperationValues values) => last = values;
}
