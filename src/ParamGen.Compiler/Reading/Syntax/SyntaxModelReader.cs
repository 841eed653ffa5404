using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamGen.Compiler.Reading.Symbols;
using ParamGen.Core.Collections;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Weights;

namespace ParamGen.Compiler.Reading.Syntax;

/// <summary>
/// Reads a model class as it stands, to what <see cref="ModelReader"/> reads of its symbol if every name means what it seems to mean.
/// </summary>
internal static class SyntaxModelReader
{
    public static SyntacticModel Read(TypeDeclarationSyntax type, DeclarationScope scope, LanguageVersion language)
    {
        var names = new HashSet<string>();
        var needed = OurNamespaces.Layers;
        var source = scope.IsClear && type is not InterfaceDeclarationSyntax ? ReadSource(type, scope, language, names, ref needed) : null;
        return new(
            scope.MetadataName,
            scope.MetadataNames,
            source,
            source is null ? default(EquatableArray<string>) : names.ToArray(),
            scope.Seen,
            needed);
    }

    private static ModelSource? ReadSource(
        TypeDeclarationSyntax type,
        DeclarationScope scope,
        LanguageVersion language,
        HashSet<string> names,
        ref OurNamespaces needed)
    {
        var layers = new List<LayerSource>();
        var files = new List<FileSource>();
        var others = new Dictionary<string, EquatableArray<Argument>>();
        var values = new LiteralReader(language, names);
        foreach (var list in type.AttributeLists)
        {
            if (list.Target is not null || list.ContainsDiagnostics)
                return null;
            foreach (var attribute in list.Attributes)
            {
                if (AttributeSyntaxReader.ShapeOf(attribute.Name, ref needed) is not { } shape
                    || AttributeSyntaxReader.Arguments(attribute, shape, values) is not { } arguments)
                {
                    return null;
                }

                names.Add(shape.Kind);
                names.Add(ParamGenNames.Namespace);
                if (shape.IsLayer)
                    layers.Add(new(shape.Kind, arguments));
                else if (shape.FileKind is { } kind)
                    files.Add(new(kind, arguments));
                else if (others.ContainsKey(shape.Kind))
                    return null;
                else
                    others.Add(shape.Kind, arguments);
            }
        }

        DType? dtype = null;
        var budget = others.TryGetValue(LayerKind.Stem(nameof(BudgetAttribute)), out var limits) ? limits : default;
        EquatableArray<Argument>? device = others.TryGetValue(LayerKind.Stem(nameof(TensorFlowLiteAttribute)), out var target)
            ? target
            : default(EquatableArray<Argument>?);
        if (others.TryGetValue(nameof(DType), out var typed))
        {
            // What layers cannot compute in is a mistake.
            if (typed is not [{ Value: ArgumentValue.Member { Value: DType policy } }] || !policy.IsComputedIn())
                return null;
            dtype = policy;
        }

        if (files.Count > 0 && layers is [] or [{ Kind: Catalogue.Input }])
            return dtype is null
                ? FileModel(new(files) { Budget = budget, Device = device, Input = layers.FirstOrDefault() }, scope)
                : null;
        // Layers without an input are a mistake, which a file beside them does not change.
        if (layers.All(layer => layer.Kind != Catalogue.Input))
            return null;
        return new(scope.Namespace, scope.Types, new(layers) { DType = dtype, Budget = budget, Device = device })
        {
            HasDevice = device is not null,
            Files = files.Count == 0 ? null : new(files) { IsContract = true },
        };
    }

    /// <summary>A class that takes its model from a file; null where something is wrong with how it is written.</summary>
    private static ModelSource? FileModel(ModelFiles named, DeclarationScope scope) =>
        named.SourceFile!.Kind is ModelFileKind.Keras || (named is { Named.Count: 1, Input: null, Device: null })
            ? new(scope.Namespace, scope.Types, null) { Files = named, HasDevice = named.Device is not null }
            : null;
}
