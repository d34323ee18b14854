using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;

namespace Mass.Graph.Persistence.RegisterTables;

/// <summary>Leaves out the index on the association in the tables of registers: they are read whole, and associations are never deleted.</summary>
/// <remarks>The indexes on other references stay: without them SQLite would look through a whole table for each row that is deleted elsewhere.</remarks>
internal sealed class RegisterIndexes(ProviderConventionSetBuilderDependencies dependencies) : ForeignKeyIndexConvention(dependencies)
{
    public static void Add(ModelConfigurationBuilder model) => model.Conventions.Replace<ForeignKeyIndexConvention>(
        services => new RegisterIndexes(services.GetRequiredService<ProviderConventionSetBuilderDependencies>()));

    protected override IConventionIndex? CreateIndex(IReadOnlyList<IConventionProperty> properties, bool unique, IConventionEntityTypeBuilder entityTypeBuilder) =>
        entityTypeBuilder.Metadata.HasSharedClrType && properties is [{ Name: RegisterTable.AssociationId }]
            ? null
            : base.CreateIndex(properties, unique, entityTypeBuilder);
}
