using Microsoft.CodeAnalysis.CSharp;
using ParamGen.Compiler.Naming;
using ParamGen.Core.Outputs.Attributes;

namespace ParamGen.Tool.Conversion;

/// <summary>What a class is called.</summary>
/// <param name="Namespace">Its namespace; null for none.</param>
/// <param name="Class">Its name.</param>
internal sealed record ClassTarget(string? Namespace, string Class)
{
    /// <summary>What ends the names of model files, the longest first.</summary>
    private static readonly string[] endings = [".keras.json", ".keras", ".json", ".hdf5", ".h5", ".cs"];

    public string FullName => Namespace is null ? Class : $"{Namespace}.{Class}";

    /// <summary>The name of a class for a file: that of the file in PascalCase.</summary>
    public static string NameFor(string path)
    {
        var file = Path.GetFileName(path);
        var ending = endings.FirstOrDefault(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) ?? "";
        var name = ClassNames.PascalCase(file[..^ending.Length]);
        return IsClass(name) ? name : IsClass(name + "Model") ? name + "Model" : "Model" + name;
    }

    /// <summary>Whether a class can have a name.</summary>
    public static bool IsClass(string name) => name is not ("System" or "ParamGen" or "dynamic" or "nint" or "nuint" or "notnull")
        && SyntaxFacts.IsValidIdentifier(name)
        && SyntaxFacts.GetKeywordKind(name) is SyntaxKind.None
        && SyntaxFacts.GetContextualKeywordKind(name) is SyntaxKind.None
        && ClassNames.IsOther(name)
        && !GeneratedMembers.Need(name);

    /// <summary>Whether a namespace can have a name.</summary>
    public static bool IsNamespace(string name) => ClassNames.IsOther(name.Split('.')[0])
        && name.Split('.').All(part => SyntaxFacts.IsValidIdentifier(part)
        && SyntaxFacts.GetKeywordKind(part) is SyntaxKind.None);
}
