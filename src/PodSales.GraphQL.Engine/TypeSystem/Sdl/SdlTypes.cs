using System.Collections.Immutable;
using PodSales.GraphQL.Engine.CostAnalysis;
using PodSales.GraphQL.Engine.Introspection;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem.Scalars;

namespace PodSales.GraphQL.Engine.TypeSystem.Sdl;

/// <summary>Makes the types that SDL declares. First each type by itself, then what refers to others, for they refer to each other in circles.</summary>
internal sealed class SdlTypes
{
    private readonly SdlDocument _sdl;
    private readonly SdlBindings _bindings;
    private readonly Dictionary<string, NamedType> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<NamedType> _usedBuiltIns = [];

    public SdlTypes(SdlDocument sdl, SdlBindings bindings)
    {
        _sdl = sdl;
        _bindings = bindings;
        foreach (NamedType type in (IEnumerable<NamedType>)[.. BuiltInScalars.All, .. IntrospectionTypes.All])
        {
            _byName.Add(type.Name, type);
        }

        Declared = [.. sdl.Types.Where(definition => !_byName.ContainsKey(definition.Name.Value)).Select(Declare)];
        foreach (var definition in sdl.Types)
        {
            Complete(definition, _byName[definition.Name.Value]);
        }
    }

    /// <summary>The types that the documents declare, in their order.</summary>
    public ImmutableArray<NamedType> Declared { get; }

    /// <summary>The built-in scalars that something refers to.</summary>
    public IEnumerable<NamedType> UsedBuiltIns => BuiltInScalars.All.Where(_usedBuiltIns.Contains);

    /// <exception cref="GraphQLException">There is no such type.</exception>
    public NamedType Find(NamedTypeNode node)
    {
        if (!_byName.TryGetValue(node.Name.Value, out var type))
        {
            throw new GraphQLException($"Unknown type: \"{node.Name}\".");
        }

        _usedBuiltIns.Add(type);
        return type;
    }

    public DirectiveDefinition Directive(DirectiveDefinitionNode node) => new(node.Name.Value)
    {
        Description = node.Description?.Value,
        Arguments = new(node.Arguments.Select(argument => InputValue(argument))),
        IsRepeatable = node.IsRepeatable,
        Locations = [.. node.Locations.Select(name => DirectiveLocations.TryParse(name.Value, out var location)
            ? location
            : throw new GraphQLException($"Unknown directive location: \"{name}\"."))],
        Syntax = [node],
    };

    private NamedType Declare(TypeDefinitionNode definition)
    {
        NamedType type = definition switch
        {
            ScalarTypeDefinitionNode node => Scalar(node),
            ObjectTypeDefinitionNode node => new ObjectType(node.Name.Value)
            {
                Description = node.Description?.Value,
                Syntax = SyntaxOf<ObjectTypeExtensionNode>(node),
                Directives = TagsOf<ObjectTypeExtensionNode>(node),
                RuntimeType = _bindings.RuntimeType(node.Name.Value),
                Weight = AppliedCosts.Weight(node.Directives),
            },
            InterfaceTypeDefinitionNode node => new InterfaceType(node.Name.Value)
            {
                Description = node.Description?.Value,
                Syntax = SyntaxOf<InterfaceTypeExtensionNode>(node),
                Directives = TagsOf<InterfaceTypeExtensionNode>(node),
                ResolveType = _bindings.TypeResolver(node.Name.Value),
            },
            UnionTypeDefinitionNode node => new UnionType(node.Name.Value)
            {
                Description = node.Description?.Value,
                Syntax = SyntaxOf<UnionTypeExtensionNode>(node),
                Directives = TagsOf<UnionTypeExtensionNode>(node),
                ResolveType = _bindings.TypeResolver(node.Name.Value),
            },
            EnumTypeDefinitionNode node => new EnumType(node.Name.Value)
            {
                Description = node.Description?.Value,
                Syntax = SyntaxOf<EnumTypeExtensionNode>(node),
                Directives = TagsOf<EnumTypeExtensionNode>(node),
                RuntimeType = _bindings.RuntimeType(node.Name.Value),
                Weight = AppliedCosts.Weight(node.Directives),
                Values = new(node.Values
                    .Concat(_sdl.ExtensionsOf<EnumTypeExtensionNode>(node).SelectMany(extension => extension.Values))
                    .Select(value => EnumValue(node.Name.Value, value))),
            },
            InputObjectTypeDefinitionNode node => new InputObjectType(node.Name.Value)
            {
                Description = node.Description?.Value,
                Syntax = SyntaxOf<InputObjectTypeExtensionNode>(node),
                Directives = TagsOf<InputObjectTypeExtensionNode>(node),
                RuntimeType = _bindings.RuntimeType(node.Name.Value),
                IsOneOf = AppliedDirectives.IsOneOf(node.Directives),
            },
            _ => throw new ArgumentException($"{definition.Kind} declares no type.", nameof(definition)),
        };
        _byName.TryAdd(type.Name, type);
        return type;
    }

    private ScalarType Scalar(ScalarTypeDefinitionNode node) => _bindings.Scalar(node.Name.Value) ?? new AnyScalar(node.Name.Value)
    {
        Description = node.Description?.Value,
        Syntax = SyntaxOf<ScalarTypeExtensionNode>(node),
        Directives = TagsOf<ScalarTypeExtensionNode>(node),
        Weight = AppliedCosts.Weight(node.Directives),
        SpecifiedByUrl = AppliedDirectives.SpecifiedByUrl(
            node.Directives.Concat(_sdl.ExtensionsOf<ScalarTypeExtensionNode>(node).SelectMany(extension => extension.Directives))),
    };

    private EnumValueDefinition EnumValue(string type, EnumValueDefinitionNode node) => new(node.Name.Value)
    {
        Value = _bindings.EnumValue(type, node.Name.Value) ?? node.Name.Value,
        Description = node.Description?.Value,
        DeprecationReason = AppliedDirectives.DeprecationReason(node.Directives),
        Directives = AppliedDirectives.Tags(node.Directives),
        Syntax = [node],
    };

    private ImmutableArray<SyntaxNode> SyntaxOf<TExtension>(TypeDefinitionNode node)
        where TExtension : TypeExtensionNode =>
        [node, .. _sdl.ExtensionsOf<TExtension>(node)];

    private ImmutableArray<DirectiveNode> TagsOf<TExtension>(TypeDefinitionNode node)
        where TExtension : TypeExtensionNode =>
        AppliedDirectives.Tags(node.Directives.Concat(_sdl.ExtensionsOf<TExtension>(node).SelectMany(extension => extension.Directives)));

    private void Complete(TypeDefinitionNode definition, NamedType type)
    {
        switch (definition, type)
        {
            case (ObjectTypeDefinitionNode node, ObjectType target):
                var objects = _sdl.ExtensionsOf<ObjectTypeExtensionNode>(node).ToList();
                target.Interfaces = Interfaces(node.Interfaces.Concat(objects.SelectMany(extension => extension.Interfaces)));
                target.Fields = Fields(target, node.Fields.Concat(objects.SelectMany(extension => extension.Fields)));
                break;
            case (InterfaceTypeDefinitionNode node, InterfaceType target):
                var interfaces = _sdl.ExtensionsOf<InterfaceTypeExtensionNode>(node).ToList();
                target.Interfaces = Interfaces(node.Interfaces.Concat(interfaces.SelectMany(extension => extension.Interfaces)));
                target.Fields = Fields(target, node.Fields.Concat(interfaces.SelectMany(extension => extension.Fields)));
                break;
            case (UnionTypeDefinitionNode node, UnionType target):
                var unions = _sdl.ExtensionsOf<UnionTypeExtensionNode>(node);
                target.Members = [.. node.Types.Concat(unions.SelectMany(extension => extension.Types)).Select(Find)];
                break;
            case (InputObjectTypeDefinitionNode node, InputObjectType target):
                var inputs = _sdl.ExtensionsOf<InputObjectTypeExtensionNode>(node);
                target.Fields = new(node.Fields.Concat(inputs.SelectMany(extension => extension.Fields))
                    .Select(field => InputValue(field, _bindings.InputField(target.Name, field.Name.Value))));
                target.Construct = _bindings.Construct(target.Name);
                break;
            default:
                break;
        }
    }

    /// <summary>The interfaces among the types named; schema validation reports the others from the syntax.</summary>
    private ImmutableArray<InterfaceType> Interfaces(IEnumerable<NamedTypeNode> nodes) => [.. nodes.Select(Find).OfType<InterfaceType>()];

    private ElementCollection<FieldDefinition> Fields(ComplexType type, IEnumerable<FieldDefinitionNode> nodes) =>
        new(nodes.Select(node => new FieldDefinition(node.Name.Value, TypeOf(node.Type))
        {
            Description = node.Description?.Value,
            Arguments = new(node.Arguments.Select(argument =>
                InputValue(argument, _bindings.Argument(type.Name, node.Name.Value, argument.Name.Value)))),
            DeprecationReason = AppliedDirectives.DeprecationReason(node.Directives),
            Directives = AppliedDirectives.Tags(node.Directives),
            Syntax = [node],
            Weight = AppliedCosts.Weight(node.Directives),
            ListSize = AppliedCosts.ListSize(node.Directives),
            Resolver = type is ObjectType ? _bindings.Resolver(type.Name, node.Name.Value) : null,
            IsGuarded = type is ObjectType && _bindings.IsGuarded(type.Name, node.Name.Value),
            Subscribe = type is ObjectType ? _bindings.EventSource(type.Name, node.Name.Value) : null,
        }));

    private InputValueDefinition InputValue(InputValueDefinitionNode node, Func<object?, object?>? convert = null) => new(node.Name.Value, TypeOf(node.Type))
    {
        Convert = convert,
        Description = node.Description?.Value,
        DefaultValue = node.DefaultValue,
        DeprecationReason = AppliedDirectives.DeprecationReason(node.Directives),
        Directives = AppliedDirectives.Tags(node.Directives),
        Weight = AppliedCosts.Weight(node.Directives),
        Syntax = [node],
    };

    private GraphQLType TypeOf(TypeNode node) => node switch
    {
        NamedTypeNode named => Find(named),
        ListTypeNode list => new ListType(TypeOf(list.Type)),
        NonNullTypeNode nonNull => new NonNullType(TypeOf(nonNull.Type)),
        _ => throw new ArgumentException($"{node.Kind} is no type reference.", nameof(node)),
    };
}
