using System.Reflection;
using ParamGen.Compiler.Reading.Symbols;
using ParamGen.Core.Layers;

namespace ParamGen.Compiler.Reading.Syntax;

/// <summary>The names that ParamGen declares for its users, and what may be written behind them.</summary>
internal static class ParamGenNames
{
    /// <summary>The namespace, as a name that a file may use.</summary>
    public const string Namespace = LayerAttributes.Namespace;

    private static readonly Type[] types =
    [
        .. typeof(LayerAttribute).Assembly.GetTypes()
            .Where(type => type is { IsPublic: true, Namespace: Namespace or Namespace + "." + LayerAttributes.Operators }),
    ];

    private static readonly Dictionary<string, AttributeShape> attributes = types
        .Where(type => type is { IsClass: true, IsAbstract: false }
            && (type.IsSubclassOf(typeof(LayerAttribute))
                || type.IsSubclassOf(typeof(ModelFileAttribute))
                || type == typeof(BudgetAttribute)
                || type == typeof(DTypeAttribute)
                || type == typeof(TensorFlowLiteAttribute)))
        .ToDictionary(type => LayerKind.Stem(type.Name), type => new AttributeShape(type));

    /// <summary>The members of each enum, and of the class of constants.</summary>
    private static readonly Dictionary<string, Dictionary<string, int>> members = types
        .Where(type => type.IsEnum || type == typeof(Dim))
        .ToDictionary(type => type.Name, MembersOf);

    /// <summary>What each name means: an attribute with and without "Attribute" behind it, an enum, the namespace.</summary>
    private static readonly Dictionary<string, string> meanings = attributes.Keys
        .SelectMany(stem => new[] { (Name: stem, Meant: stem), (Name: stem + nameof(Attribute), Meant: stem) })
        .Concat(members.Keys.Append(Namespace).Select(name => (Name: name, Meant: name)))
        .Distinct()
        .ToDictionary(pair => pair.Name, pair => pair.Meant);

    /// <summary>The attributes of a layer, a file, a budget, a device or a type by name, with or without "Attribute" behind it.</summary>
    public static AttributeShape? AttributeOf(string name) => attributes.TryGetValue(LayerKind.Stem(name), out var shape) ? shape : null;

    /// <summary>The number of a member such as Activation.Relu; null where there is none.</summary>
    public static int? ValueOf(string type, string member) =>
        members.TryGetValue(type, out var list) && list.TryGetValue(member, out var value) ? value : null;

    /// <summary>The name that another declaration of this name would hide or be confused with; null where there is none.</summary>
    public static string? Meant(string name) => meanings.TryGetValue(name, out var meant) ? meant : null;

    /// <summary>All names of ParamGen's.</summary>
    public static IEnumerable<string> Names => meanings.Keys;

    /// <summary>The attributes, without "Attribute" behind them.</summary>
    public static IEnumerable<string> Attributes => attributes.Keys;

    /// <summary>The enums, and the class of constants.</summary>
    public static IEnumerable<string> Enums => members.Keys;

    private static Dictionary<string, int> MembersOf(Type type) => type
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.IsLiteral)
        .ToDictionary(
            field => field.Name,
            field => Convert.ToInt32(field.GetRawConstantValue(), System.Globalization.CultureInfo.InvariantCulture));
}
