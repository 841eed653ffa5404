using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ParamGen.Compiler.Reading;

/// <summary>Whether the models of a project can have sessions of ONNX Runtime. A plain value, which an edit leaves equal.</summary>
/// <param name="IsReferenced">Whether the project references ONNX Runtime at all.</param>
/// <param name="Obstacle">What sessions lack in this project; null where they lack nothing.</param>
/// <param name="AllowsUnsafe">Whether the project may use pointers.</param>
/// <param name="HasHalf">Whether there is <c>System.Half</c>.</param>
internal sealed record SessionSupport(bool IsReferenced, string? Obstacle, bool AllowsUnsafe, bool HasHalf)
{
    /// <summary>The namespace and the assembly of ONNX Runtime.</summary>
    public const string Library = "Microsoft.ML.OnnxRuntime";

    /// <summary>A project without ONNX Runtime.</summary>
    public static readonly SessionSupport None = new(false, null, false, false);

    /// <summary>What sessions use of ONNX Runtime and what older versions of it do not have.</summary>
    private static readonly (string Type, string[] Members)[] needed =
    [
        (
            "InferenceSession",
            ["InputNames", "OutputNames", "CreateIoBinding", "RunWithBinding", "RunAsync", "GetMemoryInfosForInputs",
                "GetMemoryInfosForOutputs"]),
        (
            "OrtValue",
            ["CreateTensorValueWithData", "CreateAllocatedTensorValue", "CreateTensorWithEmptyStrings", "CreateSequence", "CreateMap",
                "StringTensorSetElementAt", "GetTensorMutableRawData", "GetStringTensorAsArray"]),
        ("OrtMemoryInfo", ["GetDeviceType"]),
        ("NodeMetadata", ["AsOptionalMetadata", "AsSequenceMetadata", "AsMapMetadata"]),
    ];

    /// <summary>The types of .NET that sessions use and that old versions of it have in packages.</summary>
    private static readonly string[] neededOfPlatform = ["System.Span`1", "System.Memory`1", "System.ValueTuple`2"];

    /// <summary>By assembly, since two compilations of an editor share it.</summary>
    private static readonly ConditionalWeakTable<IAssemblySymbol, string> known = new();

    /// <summary>Whether a project references ONNX Runtime.</summary>
    public static bool IsReferencedBy(IModuleSymbol module) => LibraryOf(module) is not null;

    public static SessionSupport Of(Compilation compilation)
    {
        if (LibraryOf(compilation.SourceModule) is not { } library)
            return None;
        var version = ((CSharpCompilation)compilation).LanguageVersion;
        var obstacle = version < LanguageVersion.CSharp7_3
            ? $"Session needs C# 7.3 or later, and this project is compiled as C# {version.ToDisplayString()}"
            : Array.Find(neededOfPlatform, type => compilation.GetTypeByMetadataName(type) is null) is { } type
            ? $"Session needs {type.Split('`')[0]}, which this project does not reference"
            : known.GetValue(library, MissingIn) is { Length: > 0 } member
            ? $"Session needs a newer version of {Library}: this one has no {member}"
            : null;
        return new(
            true,
            obstacle,
            compilation.Options is CSharpCompilationOptions { AllowUnsafe: true },
            compilation.GetTypeByMetadataName("System.Half") is not null);
    }

    private static IAssemblySymbol? LibraryOf(IModuleSymbol module)
    {
        foreach (var assembly in module.ReferencedAssemblySymbols)
        {
            if (assembly.Name == Library)
                return assembly;
        }

        return null;
    }

    /// <summary>The first member that a version of ONNX Runtime lacks; empty where it lacks none.</summary>
    private static string MissingIn(IAssemblySymbol library)
    {
        foreach (var (name, members) in needed)
        {
            if (library.GetTypeByMetadataName($"{Library}.{name}") is not { } type)
                return name;
            if (Array.Find(members, member => type.GetMembers(member).IsEmpty) is { } missing)
                return $"{name}.{missing}";
        }

        return "";
    }
}
