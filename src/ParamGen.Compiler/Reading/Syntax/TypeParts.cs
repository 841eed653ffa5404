using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamGen.Compiler.LanguageSupport;
using ParamGen.Compiler.Naming;

namespace ParamGen.Compiler.Reading.Syntax;

/// <summary>Looks through a part of a type for what may give a model in it another meaning.</summary>
internal static class TypeParts
{
    /// <summary>The names that a model uses.</summary>
    private static readonly HashSet<string> used = [.. ParamGenNames.Names];

    /// <summary>What the part says; null where it says nothing.</summary>
    public static TypePart? Of(TypeDeclarationSyntax type, DeclarationScope scope)
    {
        var hasAttributes = type.AttributeLists.Count > 0;
        // A base has members and types that are not seen from here. A part that is not partial is an error, whatever its base.
        var isClear = (type.BaseList is null || !type.Modifiers.Any(SyntaxKind.PartialKeyword))
            && !NamesOf(type).Any(name =>
                used.Contains(name.ValueText)
                || GeneratedMembers.Need(name.ValueText)
                || GeneratedFileMembers.Need(name.ValueText)
                || name.ValueText is GeneratedSessionMembers.Session or GeneratedDeviceMembers.TensorFlowLite);
        return hasAttributes || !isClear ? new(scope.MetadataName, hasAttributes, isClear) : null;
    }

    private static IEnumerable<SyntaxToken> NamesOf(TypeDeclarationSyntax type)
    {
        // The parameters of a record are its properties.
        foreach (var parameter in NewerSyntax.PrimaryParametersOf(type))
            yield return parameter.Identifier;
        foreach (var parameter in type.TypeParameterList?.Parameters ?? default)
            yield return parameter.Identifier;
        yield return type.Identifier;
        foreach (var member in type.Members)
        {
            switch (member)
            {
                case BaseFieldDeclarationSyntax field:
                    foreach (var variable in field.Declaration.Variables)
                        yield return variable.Identifier;
                    break;
                case PropertyDeclarationSyntax property:
                    yield return property.Identifier;
                    break;
                case MethodDeclarationSyntax method:
                    yield return method.Identifier;
                    break;
                case EventDeclarationSyntax @event:
                    yield return @event.Identifier;
                    break;
                case BaseTypeDeclarationSyntax nested:
                    yield return nested.Identifier;
                    break;
                case DelegateDeclarationSyntax nested:
                    yield return nested.Identifier;
                    break;
            }
        }
    }
}
