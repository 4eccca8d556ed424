using PodSales.GraphQL.Engine.Authorization;
using PodSales.GraphQL.Engine.Types.Descriptors;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>Says who may have fields; <c>AddAuthorization()</c> on the server has it checked.</summary>
public static class AuthorizeDescriptorExtensions
{
    /// <summary>All fields of the type need a signed-in user, unless they say otherwise themselves.</summary>
    /// <typeparam name="T">The C# type of the values.</typeparam>
    /// <param name="descriptor">The type.</param>
    /// <param name="apply">When it is checked.</param>
    public static IObjectTypeDescriptor<T> Authorize<T>(
        this IObjectTypeDescriptor<T> descriptor, ApplyPolicy apply = ApplyPolicy.BeforeResolver) =>
        descriptor.Saying(new AuthorizeAttribute(apply));

    /// <summary>All fields of the type need a policy, unless they say otherwise themselves.</summary>
    /// <typeparam name="T">The C# type of the values.</typeparam>
    /// <param name="descriptor">The type.</param>
    /// <param name="policy">The policy's name.</param>
    /// <param name="apply">When it is checked.</param>
    public static IObjectTypeDescriptor<T> Authorize<T>(
        this IObjectTypeDescriptor<T> descriptor, string policy, ApplyPolicy apply = ApplyPolicy.BeforeResolver) =>
        descriptor.Saying(new AuthorizeAttribute(policy, apply));

    /// <summary>All fields of the type need a user of one of some roles, unless they say otherwise themselves.</summary>
    /// <typeparam name="T">The C# type of the values.</typeparam>
    /// <param name="descriptor">The type.</param>
    /// <param name="roles">The roles.</param>
    public static IObjectTypeDescriptor<T> Authorize<T>(this IObjectTypeDescriptor<T> descriptor, params string[] roles) =>
        descriptor.Saying(new AuthorizeAttribute { Roles = roles });

    /// <summary>All fields of the type need a signed-in user, unless they say otherwise themselves.</summary>
    /// <param name="descriptor">The type.</param>
    /// <param name="apply">When it is checked.</param>
    public static IObjectTypeDescriptor Authorize(this IObjectTypeDescriptor descriptor, ApplyPolicy apply = ApplyPolicy.BeforeResolver) =>
        descriptor.Saying(new AuthorizeAttribute(apply));

    /// <summary>All fields of the type need a policy, unless they say otherwise themselves.</summary>
    /// <param name="descriptor">The type.</param>
    /// <param name="policy">The policy's name.</param>
    /// <param name="apply">When it is checked.</param>
    public static IObjectTypeDescriptor Authorize(
        this IObjectTypeDescriptor descriptor, string policy, ApplyPolicy apply = ApplyPolicy.BeforeResolver) =>
        descriptor.Saying(new AuthorizeAttribute(policy, apply));

    /// <summary>All fields of the type need a user of one of some roles, unless they say otherwise themselves.</summary>
    /// <param name="descriptor">The type.</param>
    /// <param name="roles">The roles.</param>
    public static IObjectTypeDescriptor Authorize(this IObjectTypeDescriptor descriptor, params string[] roles) =>
        descriptor.Saying(new AuthorizeAttribute { Roles = roles });

    /// <summary>The field needs a signed-in user.</summary>
    /// <param name="descriptor">The field.</param>
    /// <param name="apply">When it is checked.</param>
    public static IObjectFieldDescriptor Authorize(this IObjectFieldDescriptor descriptor, ApplyPolicy apply = ApplyPolicy.BeforeResolver) =>
        descriptor.Saying(new AuthorizeAttribute(apply));

    /// <summary>The field needs a policy.</summary>
    /// <param name="descriptor">The field.</param>
    /// <param name="policy">The policy's name.</param>
    /// <param name="apply">When it is checked.</param>
    public static IObjectFieldDescriptor Authorize(
        this IObjectFieldDescriptor descriptor, string policy, ApplyPolicy apply = ApplyPolicy.BeforeResolver) =>
        descriptor.Saying(new AuthorizeAttribute(policy, apply));

    /// <summary>The field needs a user of one of some roles.</summary>
    /// <param name="descriptor">The field.</param>
    /// <param name="roles">The roles.</param>
    public static IObjectFieldDescriptor Authorize(this IObjectFieldDescriptor descriptor, params string[] roles) =>
        descriptor.Saying(new AuthorizeAttribute { Roles = roles });

    /// <summary>The field needs nothing of what its type does.</summary>
    /// <param name="descriptor">The field.</param>
    public static IObjectFieldDescriptor AllowAnonymous(this IObjectFieldDescriptor descriptor) => descriptor.Saying(new AllowAnonymousAttribute());
}
