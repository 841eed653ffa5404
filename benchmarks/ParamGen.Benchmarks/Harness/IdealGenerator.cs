using Microsoft.CodeAnalysis;

namespace ParamGen.Benchmarks.Harness;

/// <summary>
/// The least that any generator for these attributes must do: finds the classes and adds one constant to each. It neither reads a layer
/// nor computes a number.
/// </summary>
#pragma warning disable RS1036, RS1041, RS1038 // It is measured, not shipped.
[Generator(LanguageNames.CSharp)]
internal sealed class IdealGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var models = context.SyntaxProvider.ForAttributeWithMetadataName(
            "ParamGen.InputAttribute",
            static (_, _) => true,
            static (model, _) => model.TargetSymbol.Name);
        context.RegisterSourceOutput(
            models,
            static (output, name) => output.AddSource(
                name + ".g.cs",
                $"partial class {name} {{ public const long TotalParameters = 0; }}"));
    }
}
