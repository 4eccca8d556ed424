using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Resolvers;
using PodSales.GraphQL.Engine.SchemaBuilding;
using PodSales.GraphQL.Engine.Subscriptions;
using PodSales.GraphQL.Engine.Types;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Conventions.Subscriptions;

/// <summary>Opens the streams of subscription fields: those of a topic, or those of a method.</summary>
internal static class SubscriptionSource
{
    public static EventSourceDelegate? Of(SchemaDraft draft, FieldSetup field, IEnumerable<InputValueDefinition> arguments)
    {
        if (field.Configuration.EventSource is { } source)
        {
            return source;
        }

        if (field.Configuration.Member is not MethodInfo method || field.Configuration.Annotations.Find<SubscribeAttribute>() is not { } subscribe)
        {
            draft.Faults.Add(field.Configuration, "a field of the subscription root says where its events come from. Put [Subscribe] and [Topic], or [Subscribe(With = …)], on it, or ignore it by [GraphQLIgnore].");
            return null;
        }

        return subscribe.With is { } with
            ? OfMethod(draft, field, method.ReflectedType!, with, [.. arguments.Select(argument => argument.Name)])
            : OfTopic(draft, field, method, subscribe);
    }

    private static EventSourceDelegate? OfTopic(SchemaDraft draft, FieldSetup field, MethodInfo method, SubscribeAttribute subscribe)
    {
        var message = subscribe.MessageType
            ?? method.GetParameters().FirstOrDefault(parameter => parameter.IsDefined(typeof(EventMessageAttribute)))?.ParameterType;
        if (message is null)
        {
            draft.Faults.Add(method, "it has no parameter that takes the event. Put [EventMessage] on one, or name the MessageType.");
            return null;
        }

        var topic = new TopicTemplate(field.Configuration.Annotations.Find<TopicAttribute>()?.Name ?? method.Name);
        var open = typeof(SubscriptionSource).GetMethod(nameof(OpenTopic), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(message)
            .CreateDelegate<Func<IResolverContext, string, ValueTask<IAsyncEnumerable<object?>>>>();
        return context => open(context, topic.Format(context));
    }

    /// <summary>The messages of a topic.</summary>
    /// <param name="topic">The topic, whose placeholders are the names of arguments.</param>
    public static EventSourceDelegate OfTopic<T>(TopicTemplate topic) => context => OpenTopic<T>(context, topic.Format(context));

    private static async ValueTask<IAsyncEnumerable<object?>> OpenTopic<T>(IResolverContext context, string topic)
    {
        var receiver = context.RequestServices.GetRequiredService<ITopicEventReceiver>();
        var stream = await receiver.SubscribeAsync<T>(topic, context.RequestAborted).ConfigureAwait(false);
        return EventStreams.Of(stream);
    }

    private static EventSourceDelegate? OfMethod(SchemaDraft draft, FieldSetup field, Type type, string name, IReadOnlyList<string> arguments)
    {
        const BindingFlags Scope = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance;
        if (type.GetMethod(name, Scope) is not { } method)
        {
            draft.Faults.Add(field.Configuration, $"[Subscribe(With = \"{name}\")] names no method of {type}. Name one by nameof.");
            return null;
        }

        var parameters = new ParameterBinder(draft, field);
        var call = MemberResolver.CompileCall<object>(method, field.Owner, parameters);
        foreach (var unknown in parameters.Arguments.Where(argument => !arguments.Contains(argument.Name)))
        {
            draft.Faults.Add(method, $"its parameter \"{unknown.Name}\" is no argument of the field {field.Name}. Declare it on {field.Configuration.MemberName} too.");
        }

        return async context => await EventStreams.OpenAsync(call(context)).ConfigureAwait(false);
    }
}
