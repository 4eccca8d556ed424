using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;
using PodSales.Data.Tenancy;
using PodSales.GraphQL.Hosting;

namespace PodSales.GraphQL.Tenancy;

/// <summary>Wires who is asking, and for which network.</summary>
internal static class TenancySetup
{
    extension(WebApplicationBuilder builder)
    {
        /// <summary>Tokens come from the configured provider; in Development without one, from the server itself.</summary>
        public void AddTenancy()
        {
            var identity = builder.Configuration.GetSection(IdentityOptions.Section).Get<IdentityOptions>() ?? new IdentityOptions();
            builder.Services.AddSingleton(identity);
            builder.Services.AddHttpContextAccessor();
            builder.Services.AddScoped<CurrentTenant>();
            builder.Services.AddScoped<ITenant>(provider => provider.GetRequiredService<CurrentTenant>());
            builder.Services.AddScoped<NetworkCalendar>();
            builder.Services.AddSingleton<ActiveTenants>();
            builder.Services.AddAuthorization();

            var bearer = builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme);
            if (identity.Authority is not null)
            {
                bearer.AddJwtBearer(options => UseProvider(options, identity));
            }
            else if (builder.Environment.IsDevelopment())
            {
                var key = DevelopmentKey.LoadOrCreate(builder.Configuration.DataDirectory);
                builder.Services.AddSingleton(new DevelopmentTokens(key, TimeProvider.System));
                bearer.AddJwtBearer(options => UseDevelopmentKey(options, identity, key));
            }
            else
            {
                throw new InvalidOperationException(
                    "No identity provider is configured. Set PodSales__Identity__Authority to the address of an OpenID Connect "
                    + "provider; development tokens are only believed with the environment Development.");
            }
        }
    }

    extension(IRequestExecutorBuilder graphql)
    {
        public IRequestExecutorBuilder AddTenancy() => graphql
            .AddTypeExtension<ViewerQueries>()
            .AddDataLoader<NetworkDayLoader>()
            .AddSocketSessionInterceptor<SocketAuthentication>();
    }

    // A token of a network that is not there, or not served any more, is as good as none.
    private static JwtBearerEvents ServedTenantsOnly { get; } = new()
    {
        OnTokenValidated = async context =>
        {
            var tenants = context.HttpContext.RequestServices.GetRequiredService<ActiveTenants>();
            if (context.Principal?.TenantId is not { } tenantId
                || !await tenants.ContainsAsync(tenantId, context.HttpContext.RequestAborted))
            {
                context.Fail("The token names no network that is served here.");
            }
        },
    };

    private static void UseProvider(JwtBearerOptions options, IdentityOptions identity)
    {
        options.Authority = identity.Authority;
        options.MapInboundClaims = false;
        options.Events = ServedTenantsOnly;
        options.TokenValidationParameters = Parameters(identity);
    }

    private static void UseDevelopmentKey(JwtBearerOptions options, IdentityOptions identity, SecurityKey key)
    {
        options.MapInboundClaims = false;
        options.Events = ServedTenantsOnly;
        options.TokenValidationParameters = Parameters(identity);
        options.TokenValidationParameters.ValidIssuer = DevelopmentTokens.Issuer;
        options.TokenValidationParameters.IssuerSigningKey = key;
    }

    private static TokenValidationParameters Parameters(IdentityOptions identity) => new()
    {
        ValidAudience = identity.Audience,
        NameClaimType = PodSalesClaims.SubjectClaim,
        RoleClaimType = PodSalesClaims.RoleClaim,
    };
}
