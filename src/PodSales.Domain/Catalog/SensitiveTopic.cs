namespace PodSales.Domain.Catalog;

/// <summary>What advertisers may want to keep away from.</summary>
/// <remarks>
/// The eleven categories of the GARM Brand Safety Floor and Suitability Framework of 2020, as IAB Tech Lab lists them
/// under
/// "Sensitive Topics" in its content taxonomy, and misinformation, which the framework added in 2022.
/// </remarks>
public enum SensitiveTopic
{
    /// <summary>Adult and explicit sexual content.</summary>
    AdultContent,

    /// <summary>Arms and ammunition.</summary>
    Arms,

    /// <summary>Crime, harmful acts and violations of human rights.</summary>
    Crime,

    /// <summary>Death, injury or military conflict.</summary>
    DeathOrConflict,

    /// <summary>Online piracy.</summary>
    Piracy,

    /// <summary>Hate speech and acts of aggression.</summary>
    HateSpeech,

    /// <summary>Obscenity and profanity.</summary>
    Profanity,

    /// <summary>Illegal drugs, tobacco, vaping and alcohol.</summary>
    Drugs,

    /// <summary>Spam or harmful content.</summary>
    Spam,

    /// <summary>Terrorism.</summary>
    Terrorism,

    /// <summary>Debated sensitive social issues.</summary>
    DebatedSocialIssues,

    /// <summary>Misinformation.</summary>
    Misinformation,
}
