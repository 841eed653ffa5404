using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamGen.Compiler.Reading.Syntax;

/// <summary>
/// Reads a file's models and the names it declares from its syntax alone, without asking the compiler what anything means.
/// </summary>
internal sealed class FileReader
{
    private readonly LanguageVersion language;
    private readonly CancellationToken cancellation;
    private readonly List<SyntacticModel> models = [];
    private readonly List<TypePart> parts = [];
    private readonly SortedSet<string> declared = new(StringComparer.Ordinal);
    private Markers markers;
    private OurNamespaces seen;
    private bool usesStatic;

    private FileReader(LanguageVersion language, Markers markers, CancellationToken cancellation)
    {
        this.language = language;
        this.markers = markers;
        this.cancellation = cancellation;
    }

    /// <summary>What a file says of models, where <paramref name="markers"/> make a class one in all files.</summary>
    public static FileContents Read(SyntaxTree tree, Markers markers, CancellationToken cancellation)
    {
        if (tree.GetRoot(cancellation) is not CompilationUnitSyntax root || tree.Options is not CSharpParseOptions options)
            return FileContents.Empty;
        var reader = new FileReader(options.LanguageVersion, markers, cancellation);
        reader.ReadMembers(
            root.Members,
            reader.ReadUsings(root.Usings, DeclarationScope.File(options.Kind == SourceCodeKind.Regular && root.Externs.Count == 0)));
        return reader is { models.Count: 0, parts.Count: 0, declared.Count: 0 }
            and { seen: OurNamespaces.None, usesStatic: false }
            ? FileContents.Empty
            : new(reader.models, new(reader.declared.ToArray(), reader.seen, reader.usesStatic, reader.parts));
    }

    private DeclarationScope ReadUsings(SyntaxList<UsingDirectiveSyntax> usings, DeclarationScope scope)
    {
        foreach (var directive in usings)
        {
            var isGlobal = !directive.GlobalKeyword.IsKind(SyntaxKind.None);
            if (directive.Alias is { } alias)
            {
                Declare(alias.Name.Identifier);
                markers = markers.With(directive);
            }
            else if (!directive.StaticKeyword.IsKind(SyntaxKind.None))
            {
                usesStatic |= isGlobal;
                scope = scope with { IsClear = false };
            }
            else if (NamespaceNames.Of(directive.Name) is not OurNamespaces.None and var used)
            {
                if (isGlobal)
                    seen |= used;
                scope = scope with { Seen = scope.Seen | used };
            }
        }

        return scope;
    }

    /// <summary>
    /// Reads the members and those within them, as they are written, with a stack of our own: they may be deeper than the thread's.
    /// </summary>
    private void ReadMembers(SyntaxList<MemberDeclarationSyntax> outermost, DeclarationScope file)
    {
        var waiting = new Stack<(MemberDeclarationSyntax Member, DeclarationScope DeclarationScope)>();
        Push(outermost, file);
        while (waiting.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var (member, scope) = waiting.Pop();
            switch (member)
            {
                case BaseNamespaceDeclarationSyntax @namespace:
                    var inner = scope.Within(@namespace);
                    DeclareParts(inner, scope.NamespaceParts.Count);
                    inner = inner with { IsClear = inner.IsClear && @namespace.Externs.Count == 0 };
                    Push(@namespace.Members, ReadUsings(@namespace.Usings, inner));
                    break;
                case TypeDeclarationSyntax type:
                    Declare(type.Identifier);
                    var within = scope.Within(type);
                    ReadType(type, within);
                    Push(type.Members, within);
                    break;
                case BaseTypeDeclarationSyntax type:
                    Declare(type.Identifier);
                    break;
                case DelegateDeclarationSyntax type:
                    Declare(type.Identifier);
                    break;
            }
        }

        void Push(SyntaxList<MemberDeclarationSyntax> members, DeclarationScope scope)
        {
            for (var i = members.Count - 1; i >= 0; i--)
                waiting.Push((members[i], scope));
        }
    }

    private void ReadType(TypeDeclarationSyntax type, DeclarationScope scope)
    {
        // A class that has no name yet is nothing that could be added to.
        if (!type.Identifier.IsMissing)
        {
            if (markers.Mark(type))
                models.Add(SyntaxModelReader.Read(type, scope, language));
            else if (Markers.IsModelWithoutInput(type))
                models.Add(SyntacticModel.Unknown(scope));
        }

        if (TypeParts.Of(type, scope) is { } part)
            parts.Add(part);
    }

    /// <summary>A namespace is one of the names under the one around it; ParamGen's own is another only there.</summary>
    private void DeclareParts(DeclarationScope scope, int start)
    {
        for (var i = start; i < scope.NamespaceParts.Count; i++)
        {
            if (i > 0 || scope.NamespaceParts[i] != ParamGenNames.Namespace)
                Declare(scope.NamespaceParts[i]);
        }
    }

    private void Declare(SyntaxToken name) => Declare(name.ValueText);

    private void Declare(string name)
    {
        if (ParamGenNames.Meant(name) is { } meant)
            declared.Add(meant);
    }
}
