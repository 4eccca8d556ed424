using System.Collections.Immutable;
using static PodSales.GraphQL.Demo.DemoListeners;

namespace PodSales.GraphQL.Demo;

/// <summary>The shows of the demo network.</summary>
internal static class DemoShows
{
    public static ImmutableArray<DemoShow> All { get; } =
    [
        new("Margin Call Mornings", "Dana Whitlock", "Business > Investing", 310_000, Professionals, 3),
        new("The Second Founder", "Priya Nair", "Business > Entrepreneurship", 184_000, Professionals),
        new("Offer Letter", "Tom Abara", "Business > Careers", 96_000, YoungUrban),
        new("Brand New Brand", "Lucia Ferro", "Business > Marketing", 72_000, Professionals),
        new("Good Boss Bad Boss", "Helen Okafor", "Business > Management", 58_000, Professionals, 14),
        new("Giving Well", "Marcus Lindt", "Business > Non-Profit", 14_500, Older, 14),
        new("Paper Trails", "Ines Carvalho", "Arts > Books", 88_000, Curious),
        new("Cut on the Bias", "Noor Haddad", "Arts > Fashion & Beauty", 64_000, YoungUrban),
        new("Salt and Smoke", "Ray Delacroix", "Arts > Food", 142_000, Parents),
        new("Grid and Gutter", "Emil Sandoval", "Arts > Design", 31_000, Professionals, 14),
        new("Two Drinks In", "Casey and Jo", "Comedy > Comedy Interviews", 402_000, YoungUrban, 4, IsExplicit: true),
        new("Yes, And Then", "The Parlor", "Comedy > Improv", 76_000, YoungUrban, 7, IsExplicit: true),
        new("Tight Five", "Mo Bishara", "Comedy > Stand-Up", 118_000, YoungUrban, 7, IsExplicit: true),
        new("One Skill a Week", "Greta Holm", "Education > How To", 53_000, Curious),
        new("Ser y Estar", "Pilar Ocampo", "Education > Language Learning", 127_000, Curious, 4),
        new("Begin Again Better", "Andre Whitfield", "Education > Self-Improvement", 209_000, YoungUrban, 4),
        new("The Lantern Keeper", "Hollow Tree Audio", "Fiction > Drama", 83_000, YoungUrban, 14),
        new("Orbit Decay", "Hollow Tree Audio", "Fiction > Science Fiction", 61_000, Curious, 14),
        new("Empires of Salt", "Prof. R. Aldous", "History", 245_000, Curious),
        new("A Street in Leeds", "Beth Ackroyd", "History", 47_000, British),
        new("Reps and Rest", "Coach Imani", "Health & Fitness > Fitness", 134_000, YoungUrban, 4),
        new("The Quiet Mind", "Dr. Lena Voss", "Health & Fitness > Mental Health", 198_000, Professionals),
        new("Plate by Plate", "Sofia Marchetti", "Health & Fitness > Nutrition", 91_000, Parents),
        new("Rounds", "Dr. Amir Saleh", "Health & Fitness > Medicine", 44_000, Professionals, 14),
        new("Small Humans", "Kim and Theo Park", "Kids & Family > Parenting", 176_000, Parents),
        new("Bedtime Atlas", "Juno Reyes", "Kids & Family > Stories for Kids", 221_000, Parents, 3),
        new("Good Dog Radio", "Wes Tanaka", "Kids & Family > Pets & Animals", 69_000, Parents),
        new("Raised Beds", "Marjorie Fenn", "Leisure > Home & Garden", 38_000, Older),
        new("Patch Notes", "Dex and Ollie", "Leisure > Video Games", 167_000, YoungUrban, 4),
        new("Torque Talk", "Big Steve Kowal", "Leisure > Automotive", 79_000, SportsFans),
        new("Liner Notes", "Della Rae", "Music > Music Commentary", 57_000, Curious),
        new("Bridge and Chorus", "Otis Greer", "Music > Music Interviews", 112_000, YoungUrban),
        new("The Nine O'Clock", "Harbor Lane News", "News > Daily News", 388_000, Professionals, 1),
        new("Chip War Weekly", "Anya Feld", "News > Tech News", 101_000, Professionals),
        new("Deep Field", "Dr. Sunil Rao", "Science > Astronomy", 93_000, Curious),
        new("Tidepool", "Maren Skye", "Science > Nature", 41_000, Parents, 14),
        new("Somewhere Slow", "Gabe Winters", "Society & Culture > Places & Travel", 74_000, Older),
        new("We Need to Talk", "Rosa and Del", "Society & Culture > Relationships", 153_000, YoungUrban, 7, IsExplicit: true),
        new("Third and Long", "Curtis Bell", "Sports > Football", 267_000, SportsFans, 3),
        new("Extra Time", "Fergus and Ade", "Sports > Soccer", 148_000, British, 4),
        new("Zone Two", "Halle Brandt", "Sports > Running", 56_000, YoungUrban),
        new("Cold Creek", "Hollow Tree Audio", "True Crime", 351_000, Parents, 7, IsExplicit: true),
        new("The Reel Room", "Victor Lam", "TV & Film > Film Reviews", 85_000, Curious),
        new("Stack Trace", "Mina Torvald", "Technology", 129_000, Professionals),
    ];
}
