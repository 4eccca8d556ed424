using System.Linq.Expressions;
using System.Reflection;
using PodSales.GraphQL.Engine.Resolvers;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>Shapes a field of an object type.</summary>
public interface IObjectFieldDescriptor : IDescriptor
{
    /// <summary>Names the field; by default by its member.</summary>
    /// <param name="value">The name.</param>
    IObjectFieldDescriptor Name(string value);

    /// <summary>Describes the field.</summary>
    /// <param name="value">The description, as Markdown; null leaves it to the XML documentation.</param>
    IObjectFieldDescriptor Description(string? value);

    /// <summary>Says that the field should no longer be used.</summary>
    /// <param name="reason">Why, and what to use instead; null says only that.</param>
    IObjectFieldDescriptor Deprecated(string? reason = null);

    /// <summary>Gives the field a type of the schema.</summary>
    /// <typeparam name="TOutputType">The type, such as <c>NonNullType&lt;StringType&gt;</c>.</typeparam>
    IObjectFieldDescriptor Type<TOutputType>()
        where TOutputType : IType;

    /// <summary>Gives the field a type of the schema.</summary>
    /// <param name="type">A type of the schema, or a C# type whose schema type is inferred.</param>
    IObjectFieldDescriptor Type(Type type);

    /// <summary>Gives the field a type of the schema.</summary>
    /// <param name="typeSyntax">The type as SDL writes it, such as <c>[String!]!</c>.</param>
    IObjectFieldDescriptor Type(string typeSyntax);

    /// <summary>Adds an argument, or shapes the one of a parameter.</summary>
    /// <param name="argumentName">Its name in the schema.</param>
    /// <param name="argumentDescriptor">Shapes it.</param>
    IObjectFieldDescriptor Argument(string argumentName, Action<IArgumentDescriptor> argumentDescriptor);

    /// <summary>Leaves the field out of the schema.</summary>
    /// <param name="ignore">Whether it is left out.</param>
    IObjectFieldDescriptor Ignore(bool ignore = true);

    /// <summary>Resolves the field.</summary>
    /// <param name="fieldResolver">The resolver, which may suspend.</param>
    /// <param name="resultType">
    /// The C# type of its result, from which the field's type is inferred; null where <see cref="Type(Type)"/> or one of its
    /// relatives gives it.
    /// </param>
    IObjectFieldDescriptor Resolve(FieldResolverDelegate fieldResolver, Type? resultType);

    /// <summary>Says where the events of a subscription come from; its resolver answers each, and finds it by <c>context.GetEventMessage&lt;T&gt;()</c>.</summary>
    /// <typeparam name="TMessage">The type of the events.</typeparam>
    /// <param name="subscribe">Opens the stream.</param>
    IObjectFieldDescriptor Subscribe<TMessage>(Func<IResolverContext, IAsyncEnumerable<TMessage>> subscribe);

    /// <summary>Has the events of a subscription come from a topic; its resolver answers each, and finds it by <c>context.GetEventMessage&lt;T&gt;()</c>.</summary>
    /// <typeparam name="TMessage">The type of the events.</typeparam>
    /// <param name="topic">The topic. Names of arguments in braces stand for their values.</param>
    IObjectFieldDescriptor SubscribeToTopic<TMessage>(string topic);

    /// <summary>Resolves the field by a member of a class, whose parameters are bound as those of any resolver.</summary>
    /// <typeparam name="TResolver">The class: it comes from the services, or is made once a request.</typeparam>
    /// <param name="propertyOrMethod">The member; arguments that are written for its parameters mean nothing.</param>
    IObjectFieldDescriptor ResolveWith<TResolver>(Expression<Func<TResolver, object?>> propertyOrMethod);

    /// <summary>Resolves the field by a member of a class, whose parameters are bound as those of any resolver.</summary>
    /// <param name="propertyOrMethod">The member.</param>
    IObjectFieldDescriptor ResolveWith(MemberInfo propertyOrMethod);
}
