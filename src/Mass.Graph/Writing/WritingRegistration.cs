namespace Mass.Graph.Writing;

internal static class WritingRegistration
{
    /// <summary>Adds what writes.</summary>
    public static IServiceCollection AddMassWriting(this IServiceCollection services)
    {
        services.AddOptions<WritingOptions>()
            .BindConfiguration(WritingOptions.Section, binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddSingleton<Writer>();
        services.AddHostedService(provider => provider.GetRequiredService<Writer>());
        return services;
    }
}
