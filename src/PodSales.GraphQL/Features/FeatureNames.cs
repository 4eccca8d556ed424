using System.Text;

namespace PodSales.GraphQL.Features;

/// <summary>The names under which a feature is switched.</summary>
internal static class FeatureNames
{
    extension(Feature feature)
    {
        /// <summary>The environment variable that switches it, as the seed system names it: <c>ENABLE_ETL_CSV_UPLOAD</c>.</summary>
        public string SettingName()
        {
            var name = new StringBuilder("ENABLE");
            foreach (var letter in feature.ToString())
            {
                if (char.IsUpper(letter))
                {
                    name.Append('_');
                }

                name.Append(char.ToUpperInvariant(letter));
            }

            return name.ToString();
        }
    }
}
