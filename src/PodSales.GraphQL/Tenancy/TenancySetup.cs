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
        /// <summary>Tokens come from the configured provider or issuer; in Development without one, from the server itself.</summary>
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

            builder.Services.AddSingleton<BearerEvents>();
            builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme)
                .AddJwtBearer(Bearer(builder, identity));
        }
    }

    extension(IRequestExecutorBuilder graphql)
    {
        public IRequestExecutorBuilder AddTenancy() => graphql
            .AddTypeExtension<ViewerQueries>()
            .AddDataLoader<NetworkDayLoader>();
    }

    private static Action<JwtBearerOptions> Bearer(WebApplicationBuilder builder, IdentityOptions identity)
    {
        var isDevelopment = builder.Environment.IsDevelopment();
        switch (identity)
        {
            case { Authority: not null, Keys: [] }:
                return options => UseProvider(options, identity);
            case { Authority: null, Keys: not [], Issuer: not null }:
                var keys = SigningKeys.Read(identity, isDevelopment);
                return options => UseKeys(options, identity, identity.Issuer, keys);
            case { Authority: null, Keys: [] } when isDevelopment:
                var key = DevelopmentKey.LoadOrCreate(builder.Configuration.DataDirectory);
                builder.Services.AddSingleton(new DevelopmentTokens(key, TimeProvider.System));
                return options => UseKeys(options, identity, DevelopmentTokens.Issuer, [key]);
            default:
                throw new InvalidOperationException(
                    "No identity provider is configured. Set PodSales__Identity__Authority to the address of an OpenID Connect "
                    + "provider, or PodSales__Identity__Issuer and PodSales__Identity__Keys__0 to an issuer and its key, not both; "
                    + "development tokens are only believed with the environment Development.");
        }
    }

    private static void UseProvider(JwtBearerOptions options, IdentityOptions identity)
    {
        options.Authority = identity.Authority;
        options.RequireHttpsMetadata = identity.RequireHttps;
        Use(options, identity);
    }

    private static void UseKeys(JwtBearerOptions options, IdentityOptions identity, string issuer, IEnumerable<SecurityKey> keys)
    {
        Use(options, identity);
        options.TokenValidationParameters.ValidIssuer = issuer;
        options.TokenValidationParameters.IssuerSigningKeys = keys;
    }

    private static void Use(JwtBearerOptions options, IdentityOptions identity)
    {
        options.MapInboundClaims = false;
        options.EventsType = typeof(BearerEvents);
        options.TokenValidationParameters = new TokenValidationParameters
        {
            ValidAudience = identity.Audience,
            NameClaimType = PodSalesClaims.SubjectClaim,
            RoleClaimType = PodSalesClaims.RoleClaim,
        };
    }
}
