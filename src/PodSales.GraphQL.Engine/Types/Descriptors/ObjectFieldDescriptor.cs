using System.Linq.Expressions;
using System.Reflection;
using PodSales.GraphQL.Engine.Conventions.Subscriptions;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Resolvers;
using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;

namespace PodSales.GraphQL.Engine.Types.Descriptors;

/// <summary>Writes down what is said of a field of an object type.</summary>
/// <param name="configuration">Where to write.</param>
/// <param name="type">The type that the field belongs to.</param>
internal sealed class ObjectFieldDescriptor(FieldConfiguration configuration, TypeConfiguration type) : IObjectFieldDescriptor
{
    /// <summary>The place of what is said next, from 1.</summary>
    public int Next => configuration.Annotations.SaidCount + 1;

    public void Say(Attribute attribute) => configuration.Annotations.Say(attribute);

    public IObjectFieldDescriptor Name(string value) => With(new GraphQLNameAttribute(value));

    public IObjectFieldDescriptor Description(string? value) => value is null ? this : With(new GraphQLDescriptionAttribute(value));

    public IObjectFieldDescriptor Deprecated(string? reason = null) => With(Said.Deprecated(reason));

    public IObjectFieldDescriptor Type<TOutputType>()
        where TOutputType : IType =>
        Type(typeof(TOutputType));

    public IObjectFieldDescriptor Type(Type type) => With(new GraphQLTypeAttribute(type));

    public IObjectFieldDescriptor Type(string typeSyntax) => With(new GraphQLTypeAttribute(typeSyntax));

    public IObjectFieldDescriptor Argument(string argumentName, Action<IArgumentDescriptor> argumentDescriptor)
    {
        argumentDescriptor(new ArgumentDescriptor(configuration.Argument(argumentName)));
        return this;
    }

    public IObjectFieldDescriptor Ignore(bool ignore = true)
    {
        configuration.IsIgnored = ignore;
        return this;
    }

    public IObjectFieldDescriptor Resolve(FieldResolverDelegate fieldResolver, Type? resultType) =>
        ResolveBy(new FieldResolver.Asynchronous(context => fieldResolver(context)), resultType);

    public IObjectFieldDescriptor ResolveWith<TResolver>(Expression<Func<TResolver, object?>> propertyOrMethod)
    {
        if (SelectedMember.Of(propertyOrMethod) is { } member)
        {
            return ResolveWith(member);
        }

        type.Mistakes.Add($"ResolveWith names no member by {propertyOrMethod}. Name a property or method of {typeof(TResolver).Name}.");
        return this;
    }

    public IObjectFieldDescriptor ResolveWith(MemberInfo propertyOrMethod)
    {
        configuration.ResolveBy(propertyOrMethod);
        return this;
    }

    public IObjectFieldDescriptor Subscribe<TMessage>(Func<IResolverContext, IAsyncEnumerable<TMessage>> subscribe)
    {
        configuration.EventSource = context => EventStreams.OpenAsync(subscribe(context));
        return this;
    }

    public IObjectFieldDescriptor SubscribeToTopic<TMessage>(string topic)
    {
        configuration.EventSource = SubscriptionSource.OfTopic<TMessage>(new TopicTemplate(topic));
        return this;
    }

    /// <summary>Resolves the field in the way that is cheapest for it.</summary>
    public IObjectFieldDescriptor ResolveBy(FieldResolver resolver, Type? resultType)
    {
        configuration.ResolveBy(resolver, resultType);
        return this;
    }

    private ObjectFieldDescriptor With(Attribute attribute)
    {
        Say(attribute);
        return this;
    }
}
