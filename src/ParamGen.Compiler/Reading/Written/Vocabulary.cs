using System.Reflection;

namespace ParamGen.Compiler.Reading.Written;

/// <summary>The names that ParamGen declares for its users, and what may be written behind them.</summary>
internal static class Vocabulary
{
    /// <summary>The namespace, as a name that a file may use.</summary>
    public const string Namespace = nameof(ParamGen);

    private const string Suffix = nameof(Attribute);

    private static readonly Type[] types = [.. typeof(LayerAttribute).Assembly.GetTypes().Where(type => type is { IsPublic: true, Namespace: Namespace })];

    private static readonly Dictionary<string, AttributeShape> attributes = types
        .Where(type => type is { IsClass: true, IsAbstract: false } && (type.IsSubclassOf(typeof(LayerAttribute)) || type == typeof(BudgetAttribute)))
        .ToDictionary(type => Stem(type.Name), type => new AttributeShape(type));

    /// <summary>The words by the enum, or the class of constants, in which they stand.</summary>
    private static readonly Dictionary<string, Dictionary<string, int>> words = types
        .Where(type => type.IsEnum || type == typeof(Dim))
        .ToDictionary(type => type.Name, WordsOf);

    /// <summary>The attributes of a layer or a budget by name, with or without "Attribute" behind it.</summary>
    public static AttributeShape? AttributeOf(string name) => attributes.TryGetValue(Stem(name), out var shape) ? shape : null;

    /// <summary>The number of a word such as Activation.Relu; null where there is none.</summary>
    public static int? ValueOf(string type, string word) => words.TryGetValue(type, out var list) && list.TryGetValue(word, out var value) ? value : null;

    /// <summary>The name that another declaration of this name would hide or be confused with; null where there is none.</summary>
    public static string? Meant(string name) =>
        Stem(name) is var stem && attributes.ContainsKey(stem) ? stem
        : words.ContainsKey(name) || name == Namespace ? name
        : null;

    public static IEnumerable<string> Attributes => attributes.Keys;

    public static IEnumerable<string> Words => words.Keys;

    /// <summary>The name of an attribute without "Attribute", which may be left out.</summary>
    public static string Stem(string name) =>
        name.Length > Suffix.Length && name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;

    private static Dictionary<string, int> WordsOf(Type type) => type
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.IsLiteral)
        .ToDictionary(field => field.Name, field => Convert.ToInt32(field.GetRawConstantValue(), System.Globalization.CultureInfo.InvariantCulture));
}
