using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ParamGen.Package.Tests.Harness;

/// <summary>What a compiled assembly holds, read without loading it.</summary>
/// <param name="Version">Its version.</param>
/// <param name="VersionedReferences">The assemblies that it refers to, with their versions: <c>System.Memory 4.0.1.2</c>.</param>
/// <param name="AttributeTypes">The types of all attributes on anything.</param>
/// <param name="Constants">The 64-bit constants, as <c>Type.Constant</c>, a nested type as <c>Outer.Type.Constant</c>.</param>
internal sealed record BuiltAssembly(
    Version Version,
    IReadOnlyList<string> VersionedReferences,
    IReadOnlyList<string> AttributeTypes,
    IReadOnlyDictionary<string, long> Constants)
{
    /// <summary>The assemblies that it refers to.</summary>
    public IReadOnlyList<string> References => [.. VersionedReferences.Select(reference => reference.Split(' ')[0])];

    public static BuiltAssembly Read(string file) => Read(File.ReadAllBytes(file));

    public static BuiltAssembly Read(byte[] image)
    {
        using var pe = new PEReader(new MemoryStream(image));
        var reader = pe.GetMetadataReader();
        return new(
            reader.GetAssemblyDefinition().Version,
            [.. reader.AssemblyReferences.Select(reader.GetAssemblyReference)
                .Select(reference => $"{reader.GetString(reference.Name)} {reference.Version}")
                .Order(StringComparer.Ordinal)],
            [.. reader.CustomAttributes.Select(handle => TypeOf(reader, reader.GetCustomAttribute(handle).Constructor))],
            ConstantsOf(reader));
    }

    /// <summary>Whether it has intermediate code alone, which runs on every platform.</summary>
    public static bool IsPortable(byte[] image)
    {
        using var pe = new PEReader(new MemoryStream(image));
        return pe.PEHeaders.CorHeader is { ManagedNativeHeaderDirectory.Size: 0 } header && header.Flags.HasFlag(CorFlags.ILOnly);
    }

    private static string TypeOf(MetadataReader reader, EntityHandle constructor)
    {
        var type = constructor.Kind is HandleKind.MemberReference
            ? reader.GetMemberReference((MemberReferenceHandle)constructor).Parent
            : reader.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType();
        var (@namespace, name) = type.Kind switch
        {
            HandleKind.TypeReference =>
                (reader.GetTypeReference((TypeReferenceHandle)type).Namespace, reader.GetTypeReference((TypeReferenceHandle)type).Name),
            HandleKind.TypeDefinition =>
                (reader.GetTypeDefinition((TypeDefinitionHandle)type).Namespace, reader.GetTypeDefinition((TypeDefinitionHandle)type).Name),
            _ => throw new NotSupportedException($"An attribute of a {type.Kind}."),
        };
        return reader.GetString(@namespace) + "." + reader.GetString(name);
    }

    private static Dictionary<string, long> ConstantsOf(MetadataReader reader)
    {
        var constants = new Dictionary<string, long>();
        foreach (var type in reader.TypeDefinitions.Select(reader.GetTypeDefinition))
        {
            foreach (var field in type.GetFields().Select(reader.GetFieldDefinition).Where(field => !field.GetDefaultValue().IsNil))
            {
                var constant = reader.GetConstant(field.GetDefaultValue());
                if (constant.TypeCode is ConstantTypeCode.Int64)
                    constants.Add(
                        $"{NameOf(reader, type)}.{reader.GetString(field.Name)}",
                        reader.GetBlobReader(constant.Value).ReadInt64());
            }
        }

        return constants;
    }

    private static string NameOf(MetadataReader reader, TypeDefinition type) =>
        (type.IsNested ? NameOf(reader, reader.GetTypeDefinition(type.GetDeclaringType())) + "." : "") + reader.GetString(type.Name);
}
