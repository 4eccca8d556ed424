namespace PodSales.GraphQL.Engine.Tests.Library;

/// <summary>What kind of book it is.</summary>
public enum Genre
{
    Novel,

    /// <summary>Facts, told.</summary>
    NonFiction,

    [Obsolete("Poems are novels now.")]
    Poetry,
}
