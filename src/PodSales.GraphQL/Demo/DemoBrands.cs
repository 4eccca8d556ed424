using System.Collections.Immutable;
using PodSales.Domain.Catalog;

namespace PodSales.GraphQL.Demo;

/// <summary>The advertisers of the demo network.</summary>
internal static class DemoBrands
{
    public static ImmutableArray<DemoBrand> All { get; } =
    [
        new("Fernwell Mattress", "Home furnishings", ["US", "CA"], ["25-34", "35-44"], null, ["646", "223"]),
        new("Northgate Invest", "Financial services", ["US"], ["25-34", "35-44", "45-54"], 0.4, ["391", "52"], RiskTier.Low),
        new("Brightcup Coffee", "Food and drink", ["US", "CA"], ["25-34", "35-44"], 0.5, ["210", "646"]),
        new("Ledgerly", "Business software", ["US", "GB", "AU"], ["25-34", "35-44"], null, ["52", "596"]),
        new("Pawsome Box", "Pet supplies", ["US"], ["25-34", "35-44"], 0.65, ["422", "192"], RiskTier.Low),
        new("Stridewell", "Sportswear", ["US", "GB"], ["18-24", "25-34"], 0.5, ["225", "483"]),
        new("Calmly", "Mental health app", ["US", "CA", "GB"], ["18-24", "25-34", "35-44"], 0.6, ["223", "286"]),
        new("HarvestBox", "Food and drink", ["US"], ["25-34", "35-44"], 0.6, ["210", "192"]),
        new("Relay Mobile", "Telecommunications", ["US"], ["18-24", "25-34"], null, ["596"]),
        new("Oak and Iron Tools", "Home improvement", ["US", "CA"], ["35-44", "45-54", "55-64"], 0.25, ["274", "239"]),
        new("Learnloop", "Online education", ["US", "GB", "AU", "IN"], ["18-24", "25-34"], null, ["132", "123"]),
        new("Pixel Forge", "Video games", ["US", "GB", "DE"], ["18-24", "25-34"], 0.3, ["680"], RiskTier.High),
        new("Velvet Skin", "Cosmetics", ["US"], ["18-24", "25-34", "35-44"], 0.9, ["552", "553"]),
        new("Driveshare", "Mobility", ["US"], ["18-24", "25-34"], null, ["1", "653"]),
        new("Wanderbag", "Travel goods", ["US", "GB", "DE"], ["25-34", "35-44"], 0.5, ["653"]),
        new("Homestead Insure", "Insurance", ["US"], ["35-44", "45-54", "55-64"], null, ["391", "274"], RiskTier.Low),
        new("Chapter House", "Audiobooks", ["US", "GB", "CA"], ["25-34", "35-44", "45-54"], 0.55, ["42", "132"]),
        new("SignPost Hiring", "Recruiting", ["US", "GB"], ["25-34", "35-44"], null, ["123", "52"]),
        new("GreenGrid Energy", "Utilities", ["US"], ["35-44", "45-54"], null, ["467", "274"], RiskTier.Low),
        new("Sprout Baby", "Baby care", ["US", "CA"], ["25-34", "35-44"], 0.75, ["192"], RiskTier.Low),
        new("Fieldhouse Beer", "Alcoholic drinks", ["US"], ["25-34", "35-44"], 0.35, ["483", "646"], RiskTier.High),
        new("Clearview Lens", "Eyewear", ["US"], ["18-24", "25-34", "35-44"], 0.5, ["552", "286"]),
        new("Cipher VPN", "Internet security", ["US", "GB", "DE", "AU"], ["18-24", "25-34"], 0.3, ["596", "680"], RiskTier.High),
        new("Stadium Tickets", "Live events", ["US", "GB"], ["18-24", "25-34"], null, ["483", "338"]),
        new("Museum Pass", "Culture", ["US", "GB"], ["35-44", "45-54", "55-64"], 0.55, ["464", "42"], RiskTier.Low),
    ];
}
