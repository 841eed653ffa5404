using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamGen.Compiler.Reading.Symbols;
using ParamGen.Core.Collections;
using ParamGen.Core.Model;

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
        EquatableArray<Argument>? budget = null;
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
                else if (budget is null)
                    budget = arguments;
                else
                    return null;
            }
        }

        return new(scope.Namespace, scope.Types, new(layers) { Budget = budget ?? default });
    }
}
