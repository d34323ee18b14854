using System.Reflection;
using GraphQL.Types;
using Mass.Graph.Access;

namespace Mass.Graph.Writing;

/// <summary>An act of the graph without its CLR type: a mutation.</summary>
internal interface IActModel
{
    string Name { get; }

    /// <summary>The verb of the domain that it runs; null when it does something else.</summary>
    MethodInfo? Verb { get; }

    /// <summary>Who sees that there is such an act.</summary>
    AccessClass Class { get; }

    /// <summary>The field of the type Mutation.</summary>
    FieldType Field();
}
