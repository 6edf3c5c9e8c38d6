package dev.kartoteka.shared.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Roots and proofs against the vectors that the Certificate Transparency project gave RFC 6962, and against each other. */
class MerkleTreeTest {

    private static final String A = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";
    private static final String B = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7";
    private static final String AB = "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125";
    private static final String CD = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
    private static final String E = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
    private static final String EF = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a";
    private static final String GH = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
    private static final String ABCD = "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7";
    private static final String EFGH = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";

    static IntStream sizes() {
        return IntStream.rangeClosed(1, 70);
    }

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, " + A,
        "2, " + AB,
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, " + ABCD,
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void hasTheRootsOfTheVectors(int size, String root) {
        assertThat(MerkleTree.root(KnownTree.rfc6962(), size)).isEqualTo(KnownTree.hex(root));
        assertThat(grown(KnownTree.rfc6962(), size).root()).isEqualTo(KnownTree.hex(root));
    }

    /** The vectors count leaves from 1. */
    @ParameterizedTest
    @CsvSource({
        "1, 1, ",
        "1, 8, " + B + " " + CD + " " + EFGH,
        "6, 8, " + E + " " + GH + " " + ABCD,
        "3, 3, " + AB,
        "2, 5, " + A + " " + CD + " " + E
    })
    void givesTheInclusionProofsOfTheVectors(int leaf, int size, String proof) {
        assertThat(MerkleTree.inclusionProof(KnownTree.rfc6962(), leaf - 1, size))
                .isEqualTo(hashes(proof));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, ",
        "1, 8, " + B + " " + CD + " " + EFGH,
        "6, 8, " + EF + " " + GH + " " + ABCD,
        "2, 5, " + CD + " " + E
    })
    void givesTheConsistencyProofsOfTheVectors(int from, int to, String proof) {
        assertThat(MerkleTree.consistencyProof(KnownTree.rfc6962(), from, to)).isEqualTo(hashes(proof));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void provesEachLeafAndNoOther(int size) {
        KnownTree tree = KnownTree.ofSize(size + 1);
        Hash root = MerkleTree.root(tree, size);
        for (int leaf = 0; leaf < size; leaf++) {
            List<Hash> proof = MerkleTree.inclusionProof(tree, leaf, size);
            assertThat(Proofs.includes(tree.leaves().get(leaf), leaf, size, proof, root))
                    .isTrue();
            assertThat(Proofs.includes(tree.leaves().get(size), leaf, size, proof, root))
                    .isFalse();
            assertThat(Proofs.includes(tree.leaves().get(leaf), leaf + 1, size, proof, root))
                    .isFalse();
            assertThat(Proofs.includes(tree.leaves().get(leaf), leaf, size, with(proof, root), root))
                    .isFalse();
        }
        assertThat(Proofs.includes(tree.leaves().get(0), -1, size, List.of(), root))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void provesEachBeginningAndNoOther(int size) {
        KnownTree tree = KnownTree.ofSize(size);
        Hash root = MerkleTree.root(tree, size);
        Hash other = Hash.ofLeaf(new byte[] {9, 9, 9});
        for (int from = 0; from <= size; from++) {
            List<Hash> proof = MerkleTree.consistencyProof(tree, from, size);
            Hash before = MerkleTree.root(tree, from);
            assertThat(Proofs.consistent(from, before, size, root, proof))
                    .as("%s of %s", from, size)
                    .isTrue();
            assertThat(Proofs.consistent(from, other, size, root, proof)).isFalse();
            assertThat(Proofs.consistent(from, before, size, root, with(proof, other)))
                    .isFalse();
            if (from > 0) {
                assertThat(Proofs.consistent(from, before, size, other, proof)).isFalse();
            }
        }
        assertThat(Proofs.consistent(size + 1, root, size, root, List.of())).isFalse();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void growsOnFromAnySize(int size) {
        KnownTree tree = KnownTree.ofSize(size + 1);
        GrowingTree grown = new GrowingTree(tree, size);
        assertThat(grown.root()).isEqualTo(MerkleTree.root(tree, size));

        grown.append(tree.leaves().get(size));

        assertThat(grown.root()).isEqualTo(MerkleTree.root(tree, size + 1));
        assertThat(grown.size()).isEqualTo(size + 1);
    }

    @Test
    void refusesWhatIsNotInTheTree() {
        KnownTree tree = KnownTree.ofSize(3);
        assertThatIllegalArgumentException().isThrownBy(() -> MerkleTree.inclusionProof(tree, 3, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> MerkleTree.consistencyProof(tree, 4, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.parse("AAAA"));
    }

    private static GrowingTree grown(KnownTree tree, int size) {
        GrowingTree grown = new GrowingTree();
        tree.leaves().subList(0, size).forEach(grown::append);
        return grown;
    }

    private static List<Hash> hashes(String hexes) {
        return hexes == null
                ? List.of()
                : List.of(hexes.split(" ")).stream().map(KnownTree::hex).toList();
    }

    private static List<Hash> with(List<Hash> proof, Hash more) {
        List<Hash> longer = new ArrayList<>(proof);
        longer.add(more);
        return longer;
    }
}
