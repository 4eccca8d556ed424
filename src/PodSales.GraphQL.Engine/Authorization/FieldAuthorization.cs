using System.Collections.Immutable;
using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Resolvers;
using PodSales.GraphQL.Engine.SchemaBuilding;
using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;

namespace PodSales.GraphQL.Engine.Authorization;

/// <summary>What one field asks of the user.</summary>
internal sealed class FieldAuthorization
{
    private readonly ImmutableArray<AuthorizeAttribute> _before;
    private readonly ImmutableArray<AuthorizeAttribute> _after;

    private FieldAuthorization(ImmutableArray<AuthorizeAttribute> requirements)
    {
        _before = requirements.RemoveAll(requirement => requirement.Apply is ApplyPolicy.AfterResolver);
        _after = requirements.RemoveAll(requirement => requirement.Apply is not ApplyPolicy.AfterResolver);
    }

    /// <summary>Whether the field asks for anything.</summary>
    public bool IsNeeded => !_before.IsEmpty || !_after.IsEmpty;

    /// <summary>The requirements of a field, or else of its type.</summary>
    public static FieldAuthorization Of(FieldConfiguration field, FieldOwner owner) => new(RequirementsOf(field, owner));

    public static FieldAuthorization None { get; } = new([]);

    /// <summary>Puts the checks before the resolver, and before its arguments are coerced, or behind it.</summary>
    public FieldResolver Guard(FieldResolver resolver) => !IsNeeded ? resolver : new FieldResolver.Asynchronous(async context =>
    {
        await EnterAsync(context).ConfigureAwait(false);
        var result = await resolver.InvokeAsync(context).ConfigureAwait(false);
        await CheckAsync(_after, context).ConfigureAwait(false);
        return result;
    });

    /// <summary>Puts the checks before the opening of a source stream: who may not have the events gets no stream.</summary>
    public EventSourceDelegate? Guard(EventSourceDelegate? open) => open is null || !IsNeeded ? open : async context =>
    {
        await EnterAsync(context).ConfigureAwait(false);
        return await open(context).ConfigureAwait(false);
    };

    private async ValueTask EnterAsync(IResolverContext context)
    {
        await CheckAsync(_before, context).ConfigureAwait(false);
        ((IFieldContext)context).CoerceArguments();
    }

    private static ImmutableArray<AuthorizeAttribute> RequirementsOf(FieldConfiguration field, FieldOwner owner)
    {
        if (field.Annotations.Has<AllowAnonymousAttribute>())
        {
            return [];
        }

        ImmutableArray<AuthorizeAttribute> own = [.. field.Annotations.All<AuthorizeAttribute>()];
        return own.IsEmpty ? OfTypes(field.Member?.ReflectedType, owner) : own;
    }

    /// <summary>The requirements of the class that the member stands in, and of the type that the field belongs to.</summary>
    private static ImmutableArray<AuthorizeAttribute> OfTypes(Type? holder, FieldOwner owner) =>
    [
        .. holder is null || holder == owner.RuntimeType ? [] : Annotations.Of(holder).All<AuthorizeAttribute>(),
        .. owner.Annotations.All<AuthorizeAttribute>(),
    ];

    private static async ValueTask CheckAsync(ImmutableArray<AuthorizeAttribute> requirements, IResolverContext context)
    {
        foreach (var requirement in requirements)
        {
            await CheckAsync(requirement, ((IFieldContext)context).User, context).ConfigureAwait(false);
        }
    }

    private static async ValueTask CheckAsync(AuthorizeAttribute requirement, ClaimsPrincipal user, IResolverContext context)
    {
        if (user.Identity?.IsAuthenticated is not true)
        {
            throw Denied("AUTH_NOT_AUTHENTICATED", "The user is not signed in.");
        }

        if (requirement.Roles is { Length: > 0 } roles && !roles.Any(user.IsInRole))
        {
            throw Denied("AUTH_NOT_AUTHORIZED", $"The user has none of the roles that this field asks for: {string.Join(", ", roles)}.");
        }

        if (requirement.Policy is { } policy)
        {
            var policies = context.RequestServices.GetRequiredService<IAuthorizationPolicies>();
            Check(policy, await policies.EvaluateAsync(policy, user, context, context.RequestAborted).ConfigureAwait(false));
        }
    }

    private static void Check(string policy, PolicyVerdict verdict)
    {
        switch (verdict)
        {
            case PolicyVerdict.Granted:
                return;
            case PolicyVerdict.Denied:
                throw Denied("AUTH_NOT_AUTHORIZED", $"The user does not meet the policy \"{policy}\" of this field.");
            case PolicyVerdict.Unknown:
                throw Denied("AUTH_POLICY_NOT_FOUND", $"There is no policy \"{policy}\".");
        }
    }

    private static GraphQLException Denied(string code, string message) => new(ErrorBuilder.New().SetMessage(message).SetCode(code).Build());
}
