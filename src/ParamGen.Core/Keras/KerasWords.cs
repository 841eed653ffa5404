namespace ParamGen.Core.Keras;

/// <summary>Keras's words and an enum's members are the same but for case and underscores: he_normal, HeNormal.</summary>
internal static class KerasWords
{
    public static bool Same(string member, string word) =>
        string.Equals(member, word.Replace("_", ""), StringComparison.OrdinalIgnoreCase);
}
