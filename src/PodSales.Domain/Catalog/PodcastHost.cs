using PodSales.Domain.Events;

namespace PodSales.Domain.Catalog;

/// <summary>Somebody who makes a show, and as a creator sees what concerns it and nothing else.</summary>
public sealed class PodcastHost : Aggregate
{
    /// <summary>How long a subject may be, in characters.</summary>
    public const int LongestSubject = 255;

    private PodcastHost()
    {
    }

    private PodcastHost(Guid tenantId, Guid id, Stamp stamp) : base(tenantId, id, stamp)
    {
    }

    /// <summary>The show.</summary>
    public Guid PodcastId { get; private set; }

    /// <summary>Who it is, exactly as the identity provider names them; a program is <c>api-key:NAME</c>.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>Ties somebody to a show.</summary>
    /// <param name="tenantId">Whose show.</param>
    /// <param name="id">The id of the tie.</param>
    /// <param name="podcastId">The show.</param>
    /// <param name="subject">Who makes it.</param>
    /// <param name="stamp">Who says so, and when.</param>
    /// <returns>The tie.</returns>
    /// <exception cref="ArgumentException">The subject has a problem, see <see cref="SubjectProblem"/>.</exception>
    public static PodcastHost Add(Guid tenantId, Guid id, Guid podcastId, string subject, Stamp stamp)
    {
        Problem.ThrowIfAny(SubjectProblem(subject) is { } problem ? [problem] : [], nameof(subject));
        var host = new PodcastHost(tenantId, id, stamp) { PodcastId = podcastId, Subject = subject };
        host.Record(new PodcastHostChanged(podcastId, subject, IsHost: true));
        return host;
    }

    /// <summary>What is wrong with a subject.</summary>
    /// <param name="subject">The subject.</param>
    /// <returns>Null when it has from 1 to <see cref="LongestSubject"/> characters and is not blank.</returns>
    public static Problem? SubjectProblem(string? subject) => string.IsNullOrWhiteSpace(subject) || subject.Length > LongestSubject
        ? new(
            "SUBJECT_INVALID",
            FormattableString.Invariant($"Expected the subject of a token, from 1 to {LongestSubject} characters, found \"{subject}\"; the field viewer tells people theirs."),
            "subject")
        : null;

    /// <summary>Notes that the tie ends; to be called before it is removed.</summary>
    public void NoteRemoval() => Record(new PodcastHostChanged(PodcastId, Subject, IsHost: false));
}
