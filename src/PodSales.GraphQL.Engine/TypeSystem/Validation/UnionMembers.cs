namespace PodSales.GraphQL.Engine.TypeSystem.Validation;

/// <summary>Unions have members, each an object type and each once (specification, "Unions", "Type Validation").</summary>
internal static class UnionMembers
{
    public static void Check(UnionType union, SchemaErrors errors)
    {
        if (union.Members.IsEmpty)
        {
            errors.Report(SchemaMessages.NoMembers(union.Name), union.Syntax);
        }

        var seen = new HashSet<NamedType>();
        foreach (var member in union.Members)
        {
            if (!seen.Add(member))
            {
                errors.Report(SchemaMessages.MemberTwice(union.Name, member.Name), union.MemberReferences(member));
            }
            else if (member is not ObjectType)
            {
                errors.Report(SchemaMessages.MemberIsNoObject(union.Name, member.Name), union.MemberReferences(member));
            }
        }
    }
}
