using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Conventions.Filtering;
using PodSales.GraphQL.Engine.Conventions.InputValidation;
using PodSales.GraphQL.Engine.Conventions.Mutations;
using PodSales.GraphQL.Engine.Conventions.Paging;
using PodSales.GraphQL.Engine.Conventions.Relay;
using PodSales.GraphQL.Engine.Conventions.Sorting;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>A schema while it is being built: what was asked for, the types so far, and who makes which part.</summary>
internal sealed class SchemaDraft
{
    public SchemaDraft(SchemaConfiguration configuration, IServiceProvider services)
    {
        Configuration = configuration;
        Services = services.GetService<IServiceProviderIsService>();
        Documentation = new Documentation(configuration.Options.UseXmlDocumentation);
        Directives = new AppliedDirectives(this);
        Described = new DescribedTypes(configuration, Faults);
        Names = new TypeNames(configuration);
        Extensions = new TypeExtensions(this);
        InputRules = new InputRules(Described);
        Types = new TypeRegistry(this);
        Fields = new FieldFactory(this);
        Objects = new ObjectTypeFactory(this);
        Inputs = new InputTypeFactory(this);
        Abstracts = new AbstractTypeFactory(this);
        Arguments = new ArgumentFactory(this);
        Connections = new ConnectionTypes(this);
        Filters = new FilterTypes(this);
        Sorts = new SortTypes(this);
        Mutations = new MutationConvention(this);
        Nodes = new NodeTypes(this);
    }

    public SchemaConfiguration Configuration { get; }

    /// <summary>Says which types are services; null where the container cannot say.</summary>
    public IServiceProviderIsService? Services { get; }

    public Faults Faults { get; } = new();

    public Documentation Documentation { get; }

    public AnnotatedTypes AnnotatedTypes { get; } = new();

    public AppliedDirectives Directives { get; }

    public DescribedTypes Described { get; }

    public InputRules InputRules { get; }

    public TypeExtensions Extensions { get; }

    public TypeNames Names { get; }

    public TypeRegistry Types { get; }

    public FieldFactory Fields { get; }

    public ObjectTypeFactory Objects { get; }

    public InputTypeFactory Inputs { get; }

    public AbstractTypeFactory Abstracts { get; }

    public ArgumentFactory Arguments { get; }

    public ConnectionTypes Connections { get; }

    public FilterTypes Filters { get; }

    public SortTypes Sorts { get; }

    public MutationConvention Mutations { get; }

    public NodeTypes Nodes { get; }
}
