using System.Reflection;
using System.Runtime.ExceptionServices;
using Mass.Domain;
using Mass.Domain.Planning;

namespace Mass.Graph.Writing;

/// <summary>A verb of the domain: from an association to the association as it is to be.</summary>
internal sealed class Verb(MethodInfo method)
{
    public MethodInfo Method => method;

    /// <summary>Whether it is a verb of a plan, which is run on the plan that the act names.</summary>
    public bool IsOfPlan => method.DeclaringType == typeof(StrategicPlan);

    /// <summary>The verb with a name.</summary>
    public static Verb Of(Type owner, string name) => owner.GetMethods(BindingFlags.Public | BindingFlags.Instance).Where(method => method.Name == name && method.ReturnType == owner).ToList() switch
    {
        [var only] => new(only),
        [] => throw new InvalidOperationException($"{owner.Name} has no verb {name}."),
        _ => throw new InvalidOperationException($"{owner.Name} has several verbs {name}."),
    };

    /// <exception cref="BrokenRuleException">A rule refuses it.</exception>
    /// <exception cref="ArgumentException">An argument cannot be taken.</exception>
    public AssociationRecords Run(ActMoment moment, Guid? planId, object?[] arguments)
    {
        if (!IsOfPlan)
        {
            return (AssociationRecords)Invoke(moment.Records, arguments);
        }

        return moment.Records.WithPlan(planId!.Value, plan => (StrategicPlan)Invoke(plan, arguments));
    }

    private object Invoke(object target, object?[] arguments)
    {
        try
        {
            return method.Invoke(target, arguments)!;
        }
        catch (TargetInvocationException e) when (e.InnerException is { } inner)
        {
            ExceptionDispatchInfo.Throw(inner);
            throw;
        }
    }
}
