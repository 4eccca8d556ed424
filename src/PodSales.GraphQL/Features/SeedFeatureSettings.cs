namespace PodSales.GraphQL.Features;

/// <summary>Maps the seed system's variables (<c>ENABLE_DEAL_PIPELINE=true</c>) to the features' configuration keys.</summary>
internal static class SeedFeatureSettings
{
    extension(IConfigurationManager configuration)
    {
        /// <summary>Adds what the variables say on top of the configuration so far.</summary>
        public void AddSeedFeatureSettings()
        {
            var given = from feature in Enum.GetValues<Feature>()
                        let value = configuration[feature.SettingName()]
                        where value is not null
                        let isOn = value.Equals("true", StringComparison.OrdinalIgnoreCase)
                        select KeyValuePair.Create($"FeatureManagement:{feature}", (string?)(isOn ? "true" : "false"));
            configuration.AddInMemoryCollection(given);
        }
    }
}
