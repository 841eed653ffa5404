using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ParamGen.Core.Collections;

namespace ParamGen.Compiler.Reading.Syntax;

/// <summary>What the referenced assemblies declare that may give a model another meaning.</summary>
/// <param name="HasAttributes">Whether ParamGen's attributes are referenced, once, as the ones that are known here, and not under an
/// alias.</param>
/// <param name="Declared">The names of ParamGen's that other assemblies declare as well.</param>
internal sealed record ReferencedNames(bool HasAttributes, EquatableArray<string> Declared)
{
    /// <summary>By assembly, since two compilations of an editor share nearly all.</summary>
    private static readonly ConditionalWeakTable<IAssemblySymbol, string[]> known = new();

    private static readonly Version version = typeof(LayerAttribute).Assembly.GetName().Version;

    public static ReferencedNames Of(Compilation compilation, CancellationToken cancellation)
    {
        var attributes = 0;
        var declared = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancellation.ThrowIfCancellationRequested();
            if (assembly.Name == ParamGenNames.Namespace && assembly.Identity.Version == version && IsPlain(compilation, assembly))
                attributes++;
            else
                declared.UnionWith(known.GetValue(assembly, NamesOf));
        }

        return new(attributes == 1 && compilation.Options is CSharpCompilationOptions { Usings.IsEmpty: true }, declared.ToArray());
    }

    /// <summary>Whether every name in the model means what it seems to mean.</summary>
    public bool KeepsMeaningOf(SyntacticModel model) => HasAttributes && !model.Names.Any(name => Declared.Contains(name));

    private static bool IsPlain(Compilation compilation, IAssemblySymbol assembly) =>
        compilation.GetMetadataReference(assembly)?.Properties.Aliases is { } aliases
            && (aliases.IsEmpty || aliases.Contains(MetadataReferenceProperties.GlobalAlias));

    private static string[] NamesOf(IAssemblySymbol assembly)
    {
        // An attribute is meant by a name with or without "Attribute", and by that of no other class.
        var names = new HashSet<string>(ParamGenNames.Attributes.Where(name => assembly.TypeNames.Contains(name + nameof(Attribute))));
        names.UnionWith(ParamGenNames.Enums.Append(ParamGenNames.Namespace).Where(name =>
            assembly.TypeNames.Contains(name) || assembly.NamespaceNames.Contains(name)));
        var plain = new HashSet<string>(ParamGenNames.Attributes.Where(name => assembly.TypeNames.Contains(name)));
        if (plain.Count > 0)
            AddAttributes(assembly.GlobalNamespace, plain, names);
        return [.. names];
    }

    private static void AddAttributes(INamespaceSymbol @namespace, HashSet<string> plain, HashSet<string> names)
    {
        foreach (var type in plain.SelectMany(name => @namespace.GetTypeMembers(name)))
        {
            for (var @base = type.BaseType; @base is not null; @base = @base.BaseType)
            {
                if (@base.Name == nameof(Attribute))
                    names.Add(type.Name);
            }
        }

        foreach (var inner in @namespace.GetNamespaceMembers())
            AddAttributes(inner, plain, names);
    }
}
