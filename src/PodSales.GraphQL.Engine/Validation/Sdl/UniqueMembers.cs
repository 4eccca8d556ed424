using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Validation.Sdl;

/// <summary>Reports the members of types that are defined more than once, be it by extensions.</summary>
/// <param name="kind">What the members are, at the beginning of a sentence.</param>
/// <param name="context">Where to report.</param>
/// <param name="exists">Whether a type of the extended schema has a member of that name.</param>
internal sealed class UniqueMembers(string kind, SdlContext context, Func<NamedType, string, bool> exists)
{
    private readonly Dictionary<(string Type, string Member), NameNode> _seen = [];

    public void Add(NameNode type, IEnumerable<NameNode> members)
    {
        var isExtended = context.Types.TryGet(type.Value, out var extended);
        foreach (var member in members)
        {
            var name = $"{type}.{member}";
            if (isExtended && exists(extended!, member.Value))
            {
                context.Report(Messages.MemberExists(kind, name), member);
            }
            else if (!_seen.TryAdd((type.Value, member.Value), member))
            {
                context.Report(Messages.DuplicateMember(kind, name), _seen[(type.Value, member.Value)], member);
            }
        }
    }
}
