using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem.Sdl;

namespace PodSales.GraphQL.Engine.SchemaBuilding.Documents;

/// <summary>The types that documents declare, and the C# types behind them: those that were bound, and those that their members lead to by name.</summary>
internal sealed class DeclaredTypes
{
    private readonly SchemaDraft _draft;
    private readonly Dictionary<string, Type> _runtimeTypes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _declared;
    private readonly HashSet<Type> _seen = [];

    public DeclaredTypes(SchemaDraft draft, DocumentNode document)
    {
        _draft = draft;
        var sdl = new SdlDocument([document]);
        _declared = sdl.Types.Select(type => type.Name.Value).ToHashSet(StringComparer.Ordinal);
        Roots = Enum.GetValues<OperationType>()
            .ToDictionary(operation => sdl.RootType(operation)?.Name.Value ?? operation.ToString(), operation => operation, StringComparer.Ordinal);
        foreach (var (name, type) in draft.Configuration.RuntimeTypes)
        {
            Bind(name ?? NameOf(type), type);
        }

        foreach (var type in draft.Configuration.ResolverClasses.Select(resolvers => resolvers.Class).Concat(_runtimeTypes.Values).ToList())
        {
            Follow(type);
        }
    }

    /// <summary>The root types' names, and which operation each is of.</summary>
    public Dictionary<string, OperationType> Roots { get; }

    public bool IsRoot(string name) => Roots.ContainsKey(name);

    public bool IsDeclared(string name) => _declared.Contains(name);

    public Type? RuntimeTypeOf(string name) => _runtimeTypes.GetValueOrDefault(name);

    private string NameOf(Type type) => _declared.Contains(_draft.Names.Output(type)) ? _draft.Names.Output(type) : _draft.Names.Input(type);

    private void Bind(string name, Type type)
    {
        if (!_declared.Contains(name))
        {
            _draft.Faults.Add(type, $"it is bound to the type \"{name}\", which no document declares. Declare it, or bind the class to another name.");
        }

        _runtimeTypes[name] = type;
    }

    /// <summary>Binds what the members of a class are of, where a declared type has its name.</summary>
    private void Follow(Type type)
    {
        if (!_seen.Add(type))
        {
            return;
        }

        foreach (var used in UsedBy(type).Select(used => used.Innermost.Type).Where(IsOwn))
        {
            foreach (var name in (string[])[_draft.Names.Output(used), _draft.Names.Input(used)])
            {
                if (_declared.Contains(name))
                {
                    _runtimeTypes.TryAdd(name, used);
                }
            }

            Follow(used);
        }
    }

    private IEnumerable<MemberType> UsedBy(Type type) => type.IsEnum ? [] : Members.Output(type, includesInherited: true, includesStatic: true)
        .SelectMany(member => member is System.Reflection.MethodInfo method
            ? method.GetParameters().Select(_draft.AnnotatedTypes.Of).Prepend(_draft.AnnotatedTypes.Of(method))
            : [_draft.AnnotatedTypes.Of(member)]);

    private static bool IsOwn(Type type) =>
        !type.IsPrimitive && type != typeof(string) && type.Namespace?.StartsWith(nameof(System), StringComparison.Ordinal) is not true;
}
