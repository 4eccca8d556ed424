using System.Reflection;
using System.Xml.Linq;
using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>Finds descriptions: attributes first, then the XML documentation files beside the assemblies.</summary>
/// <param name="readsXml">Whether XML documentation counts.</param>
internal sealed class Documentation(bool readsXml)
{
    private readonly Dictionary<Assembly, Dictionary<string, XElement>> _files = [];

    /// <summary>The description of a type.</summary>
    public string? Of(TypeConfiguration type) => Said(type.Annotations) ?? (type.RuntimeType is { } runtimeType ? Summary(runtimeType) : null);

    /// <summary>The description of a field.</summary>
    public string? Of(FieldConfiguration field) => Said(field.Annotations) ?? (field.Member is { } member ? OfUnsaid(member) : null);

    /// <summary>The description of an argument.</summary>
    public string? Of(ParameterInfo parameter, Annotations annotations) =>
        Said(annotations)
        ?? DocumentationText.Of(Find(parameter.Member)?.Elements("param").FirstOrDefault(element => element.Attribute("name")?.Value == parameter.Name))
        ?? (RecordProperty(parameter) is { } property ? Of(property) : null);

    /// <summary>The description of an input field or an enum value.</summary>
    public string? Of(MemberInfo member, Annotations annotations) => Said(annotations) ?? OfUnsaid(member);

    /// <summary>The description of something that only its attributes say anything of.</summary>
    public string? Of(MemberInfo member) => Of(member, Annotations.Of(member));

    private static string? Said(Annotations annotations) => annotations.Find<GraphQLDescriptionAttribute>()?.Description;

    /// <summary>A positional record documents its properties as parameters of the type.</summary>
    private string? OfUnsaid(MemberInfo member) =>
        Summary(member)
        ?? (member is PropertyInfo
            ? DocumentationText.Of(Find(member.DeclaringType!)?.Elements("param").FirstOrDefault(element => element.Attribute("name")?.Value == member.Name))
            : null);

    private string? Summary(MemberInfo member) => DocumentationText.Of(Find(member)?.Element("summary"));

    private static PropertyInfo? RecordProperty(ParameterInfo parameter) =>
        parameter.Member is ConstructorInfo { DeclaringType: { } owner } ? owner.GetProperty(parameter.Name!) : null;

    private XElement? Find(MemberInfo member)
    {
        if (!readsXml)
        {
            return null;
        }

        var element = FileOf(member.Module.Assembly).GetValueOrDefault(DocumentationId.Of(member));
        return element?.Element("inheritdoc") is null
            ? element
            : Bases(member).Select(Find).FirstOrDefault(found => found is not null);
    }

    private static IEnumerable<MemberInfo> Bases(MemberInfo member)
    {
        if (member is Type type)
        {
            return (type.BaseType is { } baseType ? [baseType] : Enumerable.Empty<MemberInfo>()).Concat(type.GetInterfaces());
        }

        return member.DeclaringType is { } owner
            ? Bases(owner).OfType<Type>().SelectMany(candidate => candidate.GetMember(member.Name))
            : [];
    }

    private Dictionary<string, XElement> FileOf(Assembly assembly)
    {
        if (!_files.TryGetValue(assembly, out var members))
        {
            var path = System.IO.Path.ChangeExtension(assembly.Location, ".xml");
            members = File.Exists(path) ? Read(path) : [];
            _files.Add(assembly, members);
        }

        return members;
    }

    private static Dictionary<string, XElement> Read(string path)
    {
        var members = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var element in XDocument.Load(path, LoadOptions.PreserveWhitespace).Descendants("member"))
        {
            if (element.Attribute("name")?.Value is { } name)
            {
                members.TryAdd(name, element);
            }
        }

        return members;
    }
}
