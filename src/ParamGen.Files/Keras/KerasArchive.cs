using ParamGen.Files.Bytes;
using ParamGen.Files.Descriptions;
using ParamGen.Files.Hdf5;
using ParamGen.Files.Json;
using ParamGen.Files.Zip;

namespace ParamGen.Files.Keras;

/// <summary>The <c>.keras</c> archive: a zip of an architecture, metadata, and weights in HDF5.</summary>
/// <remarks><see href="https://keras.io/guides/serialization_and_saving/#saving">Keras, the .keras format</see>.</remarks>
internal sealed class KerasArchive
{
    private const string Config = "config.json", Metadata = "metadata.json", Weights = "model.weights.h5", Arrays = "model.weights.npz";
    private const int LargestConfig = 32 << 20, LargestMetadata = 1 << 20, LargestPacked = 64 << 20;

    /// <summary>Weights that are no larger than this are read as a whole, to compare their checksum.</summary>
    private const int LargestChecked = 4 << 20;

    /// <summary>What a checkpoint of PyTorch is, which is such an archive, too.</summary>
    public const string PyTorch =
        "this is a checkpoint of PyTorch, which can run any program when it is read; save its state_dict as .safetensors";

    private readonly Stream stream;
    private readonly ByteSource source;
    private readonly IReadOnlyDictionary<string, ZipEntry> entries;

    private KerasArchive(Stream stream)
    {
        this.stream = stream;
        source = new(stream);
        entries = ZipDirectory.Read(source);
    }

    public static bool Begins(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8);

    public static FileDescription Read(Stream stream, string file)
    {
        var archive = new KerasArchive(stream);
        var architecture = archive.Architecture();
        var (_, weights) = KerasHdf5.Read(archive.OpenWeights());
        return new()
        {
            File = file,
            Kind = FileKinds.Keras,
            Keras = new() { Version = archive.Version(), Architecture = architecture },
            Weights = weights,
        };
    }

    private string Architecture()
    {
        if (!entries.TryGetValue(Config, out var entry))
            throw ModelFileException.NotAModel(entries.Keys.Any(name => name.EndsWith("/data.pkl", StringComparison.Ordinal))
                ? PyTorch
                : "this is a zip archive, but not one that Keras has written: it has no config.json");
        var text = ZipContent.Read(source, entry, LargestConfig);
        PythonJson.Parse(text, Config).Dispose();
        return PythonJson.Text(text, Config);
    }

    private string? Version()
    {
        if (!entries.TryGetValue(Metadata, out var entry))
            return null;
        using var metadata = PythonJson.Parse(ZipContent.Read(source, entry, LargestMetadata), Metadata);
        return metadata.RootElement.TextOf("keras_version");
    }

    private HdfSource OpenWeights()
    {
        if (!entries.TryGetValue(Weights, out var entry))
            throw entries.ContainsKey(Arrays)
                ? ModelFileException.Unsupported($"the weights are in {Arrays}; save the model with weights in HDF5, the default")
                : ModelFileException.Damaged($"the archive has no {Weights}, so Keras cannot load it");
        if (!entry.IsStored)
            return new(new MemoryStream(ZipContent.Read(source, entry, LargestPacked)), 0, entry.Length);
        if (entry.Length <= LargestChecked)
            ZipContent.Check(source, entry);
        return new(stream, entry.Start, entry.Length);
    }
}
