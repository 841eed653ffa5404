using ParamGen.Core.Text;

namespace ParamGen.Core.Formats.Keras;

/// <summary>Keras's words and an enum's members are the same but for case and underscores: he_normal, HeNormal.</summary>
internal static class KerasEnumNames
{
    public static bool Same(string member, string word) =>
        string.Equals(member, Alias(word).Replace("_", ""), StringComparison.OrdinalIgnoreCase);

    /// <summary>What a message adds on a word that is near to another one.</summary>
    public static string DidYouMean(string word, IEnumerable<string> words) =>
        Spelling.Nearest(word, words) is { } nearest ? $"; did you mean '{nearest}'?" : "";

    /// <summary>Keras's other names of initializers, and of a mode of encoding.</summary>
    private static string Alias(string word) => word switch
    {
        "uniform" => "random_uniform",
        "normal" => "random_normal",
        "zero" => "zeros",
        "one" => "ones",
        "tf-idf" => "tf_idf",
        "OrthogonalInitializer" or "IdentityInitializer" => word.Substring(0, word.Length - "Initializer".Length),
        _ => word,
    };
}
