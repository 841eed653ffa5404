namespace ParamGen.Files.Tests.Robustness;

/// <summary>What may happen to a file: bytes change, are lost, or come from another place.</summary>
internal static class Mutation
{
    private static readonly byte[] extremes = [0, 0x7F, 0xFF];

    public static byte[] Of(byte[] file, Random random)
    {
        var bytes = (byte[])file.Clone();
        switch (random.Next(100))
        {
            case < 50: // single bytes, preferably some that mean something
                for (var i = 1 + random.Next(8); i > 0; i--)
                    bytes[Place(bytes, random)] ^= (byte)(1 + random.Next(255));
                break;
            case < 60: // the end is missing
                bytes = bytes[..random.Next(1, bytes.Length)];
                break;
            case < 70: // a part is missing
                var at = random.Next(bytes.Length);
                bytes = [.. bytes[..at], .. bytes[Math.Min(at + 1 + random.Next(64), bytes.Length)..]];
                break;
            case < 85: // a number becomes the smallest or the largest one
                var place = Place(bytes, random);
                bytes.AsSpan(place, Math.Min(1 << random.Next(4), bytes.Length - place)).Fill(extremes[random.Next(extremes.Length)]);
                break;
            default: // a number, perhaps an address, is that of another place
                var (from, to) = (random.Next(bytes.Length) & ~7, Place(bytes, random) & ~7);
                var count = Math.Min(8, bytes.Length - Math.Max(from, to));
                bytes.AsSpan(from, count).ToArray().CopyTo(bytes, to);
                break;
        }

        return bytes.Length == 0 ? [0] : bytes;
    }

    private static int Place(byte[] bytes, Random random)
    {
        for (var i = 0; i < 20; i++)
        {
            var place = random.Next(bytes.Length);
            if (bytes[place] != 0)
                return place;
        }

        return random.Next(bytes.Length);
    }
}
